package newsarchive.load;

/** Hears how far a load has come; called by one thread. */
@FunctionalInterface
public interface Progress {
    /** For loads that nobody watches. */
    Progress NONE = pages -> {};

    /**
     * More has been done with.
     *
     * @param pages since the last call
     */
    void advance(int pages);
}
