package newsarchive.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.page.Request;

/** What one request led to, before anybody asks what it means. */
sealed interface Answer {

    /**
     * A server answered.
     *
     * @param headers names in lower case, values in order
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Arrived(
            Instant at, int status, Map<String, List<String>> headers, byte[] body, Request request)
            implements Answer {
        Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    /** We did not ask, or hung up. */
    record Refused(String why) implements Answer {}

    /**
     * No answer came.
     *
     * @param again as in {@link Fetch.Failed}
     */
    record Failed(String why, Optional<Duration> again) implements Answer {}
}
