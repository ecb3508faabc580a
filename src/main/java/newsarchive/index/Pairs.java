package newsarchive.index;

import java.util.List;

/** Which pairs of entities an index tells. */
public final class Pairs {
    /** So many of the most frequent entities of each dimension are compared. */
    public static final int OF_A_DIMENSION = 20;

    private static final int MOST = 100;

    private Pairs() {}

    /**
     * The most surprising hundred. One entity that acts here and speaks there, and so stands in two
     * dimensions, is no pair.
     */
    public static List<Pair> mostSurprising(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> !pair.one().id().equals(pair.other().id()))
                .sorted(Pair.MOST_SURPRISING)
                .limit(MOST)
                .toList();
    }
}
