package newsarchive.index;

import java.util.Comparator;

/**
 * Two entities that some of the articles found are both about.
 *
 * @param one how many of the articles found are about it
 * @param other the same
 * @param count how many are about both, at least 1
 * @param total how many articles were found
 */
public record Pair(FacetCount one, FacetCount other, long count, long total) {
    /** The most surprising first; ties by count, then names and ids. */
    public static final Comparator<Pair> MOST_SURPRISING =
            Comparator.comparingDouble(Pair::surprise)
                    .thenComparingLong(Pair::count)
                    .reversed()
                    .thenComparing(pair -> pair.one.label())
                    .thenComparing(pair -> pair.other.label())
                    .thenComparing(pair -> pair.one.id())
                    .thenComparing(pair -> pair.other.id());

    /**
     * How many times as often they stand together as if they had nothing to do with each other: 1
     * is chance. Also called lift or interest: S. Brin, R. Motwani, J. Ullman and S. Tsur, "Dynamic
     * itemset counting and implication rules for market basket data", SIGMOD 1997.
     */
    public double lift() {
        return (double) count * total / ((double) one.count() * other.count());
    }

    /**
     * How little chance explains it: the logarithm of the likelihood ratio, negative where they
     * stand together less often than by chance. Beyond 10.83 chance alone would do as much in one
     * case of a thousand. Unlike lift it does not favour what is rare: T. Dunning, "Accurate
     * methods for the statistics of surprise and coincidence", Computational Linguistics 19(1),
     * 1993.
     */
    public double surprise() {
        long onlyOne = one.count() - count;
        long onlyOther = other.count() - count;
        long neither = total - count - onlyOne - onlyOther;
        double ratio =
                2
                        * (cell(count, one.count(), other.count())
                                + cell(onlyOne, one.count(), total - other.count())
                                + cell(onlyOther, total - one.count(), other.count())
                                + cell(neither, total - one.count(), total - other.count()));
        return lift() < 1 ? -ratio : ratio;
    }

    private double cell(long seen, long row, long column) {
        return seen == 0 ? 0 : seen * Math.log((double) seen * total / ((double) row * column));
    }
}
