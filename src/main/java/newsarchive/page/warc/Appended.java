package newsarchive.page.warc;

/** What became of a page that was to be kept. */
public sealed interface Appended {
    /** It is new and safe on disk; its record ends here. */
    record Kept(Position end) implements Appended {}

    /** It is the same as before, and a record of this visit is safe on disk; it ends here. */
    record Revisited(Position end) implements Appended {}

    /** The same content is kept under the same address already. */
    record Unchanged() implements Appended {}
}
