package newsarchive.page;

/** One thing that a source holds, in the order of the source. */
public sealed interface Found {
    /** The file and line, record or address it came from; for the log. */
    String where();

    /** A page that can be loaded. */
    record Loadable(Page page, String where) implements Found {}

    /**
     * Something that is no page or could not be read.
     *
     * @param outcome what the report counts it under, such as {@code skipped: image/png}; the same
     *     words for the same reason
     */
    record LeftOut(String outcome, String where) implements Found {}
}
