package newsarchive.index;

/**
 * How often two things meet in the same articles.
 *
 * @param one how many articles have the one
 * @param other how many have the other
 * @param both how many have both
 * @param total all articles
 */
public record Meetings(long one, long other, long both, long total) {
    /** Beyond this {@link #surprise} chance alone would do as much in one case of a thousand. */
    public static final double NO_CHANCE = 10.83;

    /**
     * How many times as often they stand together as if they had nothing to do with each other: 1
     * is chance. Also called lift or interest: S. Brin, R. Motwani, J. Ullman and S. Tsur, "Dynamic
     * itemset counting and implication rules for market basket data", SIGMOD 1997.
     */
    public double lift() {
        return (double) both * total / ((double) one * other);
    }

    /**
     * How little chance explains it: the logarithm of the likelihood ratio, negative where they
     * stand together less often than by chance. Unlike lift it does not favour what is rare: T.
     * Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational
     * Linguistics 19(1), 1993.
     */
    public double surprise() {
        long onlyOne = one - both;
        long onlyOther = other - both;
        long neither = total - both - onlyOne - onlyOther;
        double ratio =
                2
                        * (cell(both, one, other)
                                + cell(onlyOne, one, total - other)
                                + cell(onlyOther, total - one, other)
                                + cell(neither, total - one, total - other));
        return lift() < 1 ? -ratio : ratio;
    }

    private double cell(long seen, long row, long column) {
        return seen == 0 ? 0 : seen * Math.log((double) seen * total / ((double) row * column));
    }
}
