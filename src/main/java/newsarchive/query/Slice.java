package newsarchive.query;

import org.jspecify.annotations.Nullable;

/**
 * Which hits are told of all there are.
 *
 * @param size hits a page, 0 to {@value #MAX_SIZE}
 * @param page the first page is 1
 * @param after where the hits begin instead, if they do not begin with a page
 */
public record Slice(int size, int page, @Nullable Cursor after) {
    static final int MAX_SIZE = 100;

    public Slice {
        if (size < 0 || size > MAX_SIZE || page < 1) {
            throw new IllegalArgumentException(
                    "size is 0 to " + MAX_SIZE + " and page at least 1: " + size + ", " + page);
        }
    }

    /** A page counted from the first hit. */
    public static Slice page(int size, int page) {
        return new Slice(size, page, null);
    }
}
