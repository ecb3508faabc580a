package newsarchive.index;

/**
 * The index was written by a program that stores it in another way, or cannot be read. The message
 * is one sentence that says what to run.
 */
public final class IndexFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param where the index
     * @param what why it cannot be used, as the end of "... it"
     */
    public IndexFormatException(String where, String what) {
        super("the index in " + where + " " + what + "; run `newsarchive rebuild`");
    }
}
