package newsarchive.page.warc;

/**
 * A place between two records: everything in files whose names sort before {@code file}, and in it
 * everything before {@code offset} bytes, lies behind.
 */
public record Position(String file, long offset) implements Comparable<Position> {
    /** Before everything. */
    public static final Position START = new Position("", 0);

    /** A file may have a tebibyte before it meets the numbers of the next. */
    private static final int OFFSET_BITS = 40;

    /**
     * One number for the place, the same whenever it is asked for: a later place has a greater one.
     * 0 before everything.
     */
    public long number() {
        return WarcFolder.number(file) << OFFSET_BITS | offset;
    }

    /** Whether the place with this number lies in that file. */
    static boolean isIn(String file, long number) {
        return number > 0 && WarcFolder.number(file) == number >>> OFFSET_BITS;
    }

    /** Where in its file the place with this number lies. */
    static long offset(long number) {
        return number & ((1L << OFFSET_BITS) - 1);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Long.compare(offset, other.offset);
    }
}
