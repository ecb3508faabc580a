package newsarchive.fetch.safety;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import newsarchive.page.PageAddress;

/**
 * The hosts that are being asked on condition that they are public. While a host is here, the
 * resolver tells nobody a private address of it, so that the name cannot be pointed elsewhere
 * between our look and the connection.
 */
public final class PublicHosts {
    /** Names by how many requests to them are under way. */
    private static final ConcurrentMap<String, Integer> ASKED = new ConcurrentHashMap<>();

    /**
     * Names by when they were found to be private: the JDK remembers for some seconds that it was
     * told nothing, but not why.
     */
    private static final ConcurrentMap<String, Long> FOUND_PRIVATE = new ConcurrentHashMap<>();

    private static final long REMEMBERED_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_REMEMBERED = 10_000;

    private PublicHosts() {}

    /** A host that is being asked; ends with the request. */
    public static final class Asking implements AutoCloseable {
        private final String name;

        private Asking(String name) {
            this.name = name;
        }

        @Override
        public void close() {
            ASKED.computeIfPresent(name, (_, n) -> n == 1 ? null : n - 1);
        }
    }

    /** To be called before {@link #isPublic} and held until the answer has come. */
    public static Asking ask(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        ASKED.merge(name, 1, Integer::sum);
        return new Asking(name);
    }

    /**
     * Whether all addresses of a host are public ones, as far as can be seen from here.
     *
     * @throws UnknownHostException if it has none
     */
    public static boolean isPublic(String host) throws IOException {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (PageAddress.isPrivate(address)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            if (wasFoundPrivate(host)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean wasFoundPrivate(String host) {
        Long found = FOUND_PRIVATE.get(host.toLowerCase(Locale.ROOT));
        return found != null && System.nanoTime() - found < REMEMBERED_NANOS;
    }

    /** What the resolver may tell of a name. */
    static List<InetAddress> filter(String name, List<InetAddress> addresses)
            throws PrivateHostException {
        String key = name.toLowerCase(Locale.ROOT);
        if (!ASKED.containsKey(key) || addresses.stream().noneMatch(PageAddress::isPrivate)) {
            return addresses;
        }
        if (FOUND_PRIVATE.size() >= MOST_REMEMBERED) {
            FOUND_PRIVATE.clear();
        }
        FOUND_PRIVATE.put(key, System.nanoTime());
        throw new PrivateHostException(name);
    }
}
