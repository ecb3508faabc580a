package newsarchive.load;

/** A source that cannot be one; the message is one line for the person who named it. */
public final class SourceMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SourceMistake(String message) {
        super(message);
    }
}
