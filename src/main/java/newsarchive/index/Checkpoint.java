package newsarchive.index;

/**
 * How far the kept pages have been indexed: everything in earlier files, and in {@code file}
 * everything before {@code offset} bytes.
 */
public record Checkpoint(String file, long offset) {
    /** Nothing yet. */
    public static final Checkpoint START = new Checkpoint("", 0);
}
