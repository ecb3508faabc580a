package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers on this machine alone only to names of this machine. A page of the web may let its own
 * name mean this machine (DNS rebinding); the browser would then show it a private archive as if it
 * were that page's own.
 */
final class HostGuard {
    private static final int MISDIRECTED = 421;

    private final boolean guarding;
    private final Set<String> names;

    HostGuard(ServerOptions options) {
        guarding = options.isLoopback();
        names =
                Stream.of("localhost", plain(options.host()), host(options.publicUrl()))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lets a request pass that names this machine, the host of the public address, or none.
     *
     * @throws HttpResponseException if it names another
     */
    void check(Context request) {
        String asked = request.header("Host");
        if (asked != null && !asked.isBlank() && !answersTo(asked)) {
            throw new HttpResponseException(
                    MISDIRECTED,
                    "this server answers to localhost alone; behind a proxy, say its address with"
                            + " --public-url");
        }
    }

    /** Whether a name, perhaps with a port, may stand for this server. */
    boolean answersTo(String asked) {
        String name = host("http://" + asked);
        return !guarding || names.contains(name) || ServerOptions.isLoopback(name);
    }

    /** Empty when the address has none. */
    private static String host(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? "" : plain(host);
        } catch (IllegalArgumentException e) {
            // What cannot be read is nobody's name.
            return "";
        }
    }

    private static String plain(String host) {
        return host.replaceAll("[\\[\\]]|\\.$", "").toLowerCase(Locale.ROOT);
    }
}
