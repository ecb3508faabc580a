package newsarchive.page.warc;

/**
 * A place between two records: everything in files whose names sort before {@code file}, and in it
 * everything before {@code offset} bytes, lies behind.
 */
public record Position(String file, long offset) implements Comparable<Position> {
    /** Before everything. */
    public static final Position START = new Position("", 0);

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Long.compare(offset, other.offset);
    }
}
