package newsarchive.article;

/**
 * A stretch of {@code headline + "\n" + body}: UTF-16 code units from {@code start} to before
 * {@code end}.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }
}
