package newsarchive.fetch;

import java.time.Duration;

/**
 * How much is asked of others and taken from them.
 *
 * @param maxBytes the largest body, as it comes over the wire
 * @param timeout until a request is given up, body included
 * @param delay between two requests to one host; one's own machine is not waited for
 * @param allowPrivate whether one's own machine and network may be asked
 */
public record FetchOptions(int maxBytes, Duration timeout, Duration delay, boolean allowPrivate) {
    public FetchOptions {
        if (maxBytes < 1 || timeout.isNegative() || timeout.isZero() || delay.isNegative()) {
            throw new IllegalArgumentException("limits of requests are above zero");
        }
    }
}
