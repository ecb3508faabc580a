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

    /** See {@link Meetings#lift}. */
    public double lift() {
        return meetings().lift();
    }

    /** See {@link Meetings#surprise}. */
    public double surprise() {
        return meetings().surprise();
    }

    private Meetings meetings() {
        return new Meetings(one.count(), other.count(), count, total);
    }
}
