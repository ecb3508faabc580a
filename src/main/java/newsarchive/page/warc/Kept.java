package newsarchive.page.warc;

import newsarchive.page.Page;

/** A page record of the archive. */
public sealed interface Kept {
    /** The place after the record; whoever has seen all records up to here goes on there. */
    Position end();

    /** A page as it came. */
    record Whole(Page page, Position end) implements Kept {}

    /** A record that the disk has not given back as it was written. */
    record Damaged(Position end, String why) implements Kept {}
}
