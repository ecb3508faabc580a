package newsarchive.fetch;

import newsarchive.page.Page;

/** What became of a request. */
public sealed interface Fetch {
    /** The address that was asked for first. */
    String address();

    /** A page came; its own address is the last one of any redirects. */
    record Fetched(String address, Page page) implements Fetch {}

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
     */
    record Failed(String address, String why) implements Fetch {}
}
