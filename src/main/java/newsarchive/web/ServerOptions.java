package newsarchive.web;

import java.nio.file.Path;
import java.util.regex.Pattern;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and how it shows pages.
 *
 * @param port 0 takes a free one
 * @param liveTemplates a folder whose templates are read anew on every request, or null for those
 *     of the build
 * @param fullText whether exports may hold whole articles
 * @param texts in whose language pages are shown
 * @param publicUrl under which a proxy on this machine hands it on, or empty
 */
public record ServerOptions(
        String host,
        int port,
        @Nullable Path liveTemplates,
        boolean fullText,
        Texts texts,
        String publicUrl) {
    /** The highest port there is. */
    public static final int MOST_PORT = 65_535;

    /** Numbers alone: 127.attacker.example is anybody's name. */
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){0,3}");

    public ServerOptions {
        if (port < 0 || port > MOST_PORT) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /** Options without a proxy. */
    public ServerOptions(
            String host, int port, @Nullable Path liveTemplates, boolean fullText, Texts texts) {
        this(host, port, liveTemplates, fullText, texts, "");
    }

    /** Options with which whole articles are for this machine alone. */
    public ServerOptions(String host, int port, @Nullable Path liveTemplates) {
        this(host, port, liveTemplates, isLoopback(host), Texts.english());
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        return isLoopback(host);
    }

    /** Whether only this machine can reach that host. */
    public static boolean isLoopback(String host) {
        String name = host.replaceAll("[\\[\\]]", "");
        return name.equals("localhost") || name.equals("::1") || LOOPBACK.matcher(name).matches();
    }

    /** The host as it stands in an address; this machine where any of its addresses will do. */
    String reachableHost() {
        return switch (host) {
            case "0.0.0.0", "::", "[::]" -> "localhost";
            default -> host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        };
    }
}
