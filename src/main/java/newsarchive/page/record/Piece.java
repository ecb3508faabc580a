package newsarchive.page.record;

import java.io.InputStream;

/** What comes next in a file of records. */
public sealed interface Piece {
    /**
     * A record.
     *
     * @param block what it holds; to be read, if at all, before the next piece is asked for, and
     *     shorter than the head says where the file breaks off
     */
    record Entry(RecordHead head, InputStream block) implements Piece {}

    /**
     * Something that is no record, or the end of one that is missing. What follows it is read.
     *
     * @param why a few words
     */
    record Damage(String why) implements Piece {}
}
