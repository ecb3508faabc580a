package newsarchive.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import newsarchive.testing.Browser;
import newsarchive.testing.ServedSample;

/**
 * Takes the pictures of the documents anew, from the sample: run it after the pages have changed.
 */
public final class Screenshots {
    private static final Path FOLDER = ServedSample.HOME.resolve("src/docs/images");

    private Screenshots() {}

    public static void main(String[] arguments) {
        try (Browser browser = new Browser()) {
            shoot(browser, ColorScheme.LIGHT, 1280, 900, "/?q=space+agency", "search.png");
            shoot(browser, ColorScheme.LIGHT, 1280, 900, article(browser), "article.png");
            shoot(browser, ColorScheme.LIGHT, 1280, 900, "/actors/tick", "profile.png");
            shoot(browser, ColorScheme.DARK, 390, 844, "/?q=space+agency", "phone.png");
        }
        System.exit(0); // The server of the sample goes on for ever.
    }

    private static String article(Browser browser) {
        try (BrowserContext profile = browser.profile()) {
            Page page = profile.newPage();
            page.navigate(ServedSample.get().at("/?q=space+agency&actor=tick"));
            return page.locator(".hit h2 a").first().getAttribute("href");
        }
    }

    private static void shoot(
            Browser browser, ColorScheme scheme, int width, int height, String path, String file) {
        try (BrowserContext profile =
                browser.profile(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(scheme))) {
            Page page = profile.newPage();
            page.navigate(ServedSample.get().at(path));
            page.evaluate(
                    "document.querySelectorAll('.why .actor .reasons').forEach((d, i) => d.open = i === 0)");
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
        }
    }
}
