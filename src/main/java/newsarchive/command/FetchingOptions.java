package newsarchive.command;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.fetch.FetchOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that asks servers can be told, and how they are asked then. */
final class FetchingOptions {
    /** What is held in memory for a page has to stay within reason, whatever is set. */
    private static final int MOST_BYTES = 1 << 28;

    private static final int MOST_CONNECTIONS = 1000;

    @Option(
            names = "--allow-private",
            description = "Also ask servers on this machine and in private networks.")
    private boolean allowPrivate;

    @Option(
            names = "--proxy",
            paramLabel = "HOST:PORT",
            description = "Ask an HTTP proxy in place of the servers.")
    private @Nullable String proxy;

    /** The settings with what the options say. */
    Settings over(Settings settings) {
        return proxy == null ? settings : settings.with(Setting.FETCH_PROXY, proxy, "--proxy");
    }

    /**
     * @param hurryAtHome whether no time is left between requests to this machine
     */
    FetchOptions of(Settings given, boolean hurryAtHome) {
        Settings settings = over(given);
        return new FetchOptions(
                new FetchOptions.Limits(
                        Math.max(1, settings.number(Setting.FETCH_MAX_BYTES, MOST_BYTES)),
                        seconds(settings, Setting.FETCH_TIMEOUT),
                        seconds(settings, Setting.FETCH_IDLE)),
                Duration.ofMillis(settings.number(Setting.FETCH_DELAY)),
                Math.max(1, settings.number(Setting.FETCH_CONNECTIONS, MOST_CONNECTIONS)),
                new FetchOptions.Reach(
                        allowPrivate, hurryAtHome, proxy(settings.value(Setting.FETCH_PROXY))),
                settings.text(Setting.CRAWL_CONTACT));
    }

    private static Duration seconds(Settings settings, Setting setting) {
        return Duration.ofSeconds(Math.max(1, settings.number(setting)));
    }

    private static @Nullable InetSocketAddress proxy(Settings.Value value) {
        if (value.text().isEmpty()) {
            return null;
        }
        String text = value.text().contains("://") ? value.text() : "http://" + value.text();
        try {
            URI uri = new URI(text);
            if ("http".equals(uri.getScheme()) && uri.getHost() != null && uri.getPort() > 0) {
                return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
            }
        } catch (URISyntaxException e) {
            // Told below, as for one without a port.
        }
        throw new Mistake(
                "a proxy is HOST:PORT, not '" + value.text() + "' (from " + value.origin() + ")");
    }
}
