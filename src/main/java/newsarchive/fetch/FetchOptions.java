package newsarchive.fetch;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much is asked of others and taken from them.
 *
 * @param limits of one request
 * @param delay between two requests to one host, unless its robots.txt asks for more
 * @param connections requests under way at once, to all hosts together
 * @param reach whom we may ask
 * @param contact where people can complain, as it stands in the User-Agent; empty for none
 */
public record FetchOptions(
        Limits limits, Duration delay, int connections, Reach reach, String contact) {
    public FetchOptions {
        if (delay.isNegative() || connections < 1) {
            throw new IllegalArgumentException("a delay is not negative, and one has to be asked");
        }
    }

    /**
     * What one answer may cost.
     *
     * @param bytes the largest body, on the wire and unpacked
     * @param total until a request is given up, body included
     * @param idle until a request is given up during which nothing comes
     */
    public record Limits(int bytes, Duration total, Duration idle) {
        public Limits {
            if (bytes < 1 || !total.isPositive() || !idle.isPositive()) {
                throw new IllegalArgumentException("limits of requests are above zero");
            }
        }
    }

    /**
     * Whom we may ask, and by what way.
     *
     * @param ownNetwork whether one's own machine and network may be asked
     * @param hurryAtHome whether no time is left between requests to one's own machine
     * @param proxy that is asked in place of the servers; null for none
     */
    public record Reach(
            boolean ownNetwork, boolean hurryAtHome, @Nullable InetSocketAddress proxy) {
        /** Public servers, directly. */
        public static final Reach PUBLIC = new Reach(false, false, null);

        /** Any server, directly. */
        public static final Reach ANY = new Reach(true, true, null);
    }
}
