package newsarchive.web.keep;

import newsarchive.article.ArticleId;

/** Fetches a page and keeps it, by the same rules as every load. For many threads. */
@FunctionalInterface
public interface Keeper {

    /**
     * Keeps what is at an address now, and nothing that it leads to. What it says is kept is safe
     * on disk and indexed.
     *
     * @param address http(s) or nothing that can be asked
     */
    Outcome keep(String address);

    /** What became of an address. */
    sealed interface Outcome {

        /**
         * There is an article from there in the archive.
         *
         * @param how a few words as in the report of a load, such as {@code new} or {@code
         *     unchanged}
         */
        record Kept(ArticleId article, String how) implements Outcome {}

        /**
         * There is none.
         *
         * @param why a few words as in the report of a load, such as {@code refused: robots.txt}
         */
        record LeftOut(String why) implements Outcome {}

        /** Another process has been writing into the archive for so long that it was given up. */
        record Busy() implements Outcome {}
    }
}
