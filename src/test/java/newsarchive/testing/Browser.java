package newsarchive.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM =
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "the browser tests need Chromium: apt-get install chromium"));

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final com.microsoft.playwright.Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(CHROMIUM)
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync",
                                                    "--no-first-run")));

    /** A fresh profile of the usual kind. */
    public com.microsoft.playwright.BrowserContext profile() {
        return profile(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** A fresh profile. */
    public com.microsoft.playwright.BrowserContext profile(
            com.microsoft.playwright.Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
