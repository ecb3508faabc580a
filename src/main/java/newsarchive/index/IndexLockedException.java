package newsarchive.index;

/** Another process is writing to the index. The message is one sentence for whoever started us. */
public final class IndexLockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param where the index
     */
    public IndexLockedException(String where) {
        super("another process is writing to the index in " + where);
    }
}
