package newsarchive.fetch;

import java.time.Duration;
import java.util.Optional;
import newsarchive.page.Page;

/** What became of a request. */
public sealed interface Fetch {
    /** The address that was asked for first. */
    String address();

    /** A page came; its own address is the last one of any redirects. */
    record Fetched(String address, Page page) implements Fetch {}

    /** The server says that what it sent before still holds. */
    record Unchanged(String address) implements Fetch {}

    /**
     * The page is elsewhere.
     *
     * @param to an absolute http(s) address, not yet looked at any further
     */
    record Redirected(String address, String to) implements Fetch {}

    /**
     * We would not ask, or not take the answer.
     *
     * @param why a few words for the report, the same for the same reason
     */
    record Refused(String address, String why) implements Fetch {}

    /**
     * No page came.
     *
     * @param why a few words for the report, the same for the same reason
     * @param again how long the server wants to be left alone; zero if it may pass and the server
     *     named no time; empty if asking again is of no use
     */
    record Failed(String address, String why, Optional<Duration> again) implements Fetch {

        /** A failure that stays. */
        public Failed(String address, String why) {
            this(address, why, Optional.empty());
        }
    }
}
