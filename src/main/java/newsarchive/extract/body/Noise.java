package newsarchive.extract.body;

/**
 * Why an element is not part of the article's text.
 *
 * @param reason a word such as {@code share} or {@code comments}
 */
record Noise(String reason, Strength strength) {

    /** How firmly it stays out. */
    enum Strength {
        /** Out unless it holds nearly all of the page's prose. */
        NEVER,
        /** Out unless it holds most of the page's prose: then a wrapper got the name. */
        SURE,
        /** Out unless the text without it is suspiciously short. */
        LOOSE
    }
}
