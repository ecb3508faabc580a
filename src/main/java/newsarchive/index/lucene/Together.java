package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Kind;
import newsarchive.index.FacetCount;
import newsarchive.index.Pair;
import newsarchive.index.Pairs;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts who appears with whom among the articles found: exactly, among the most frequent of each
 * dimension. Every entity is a set of articles in a segment, and every pair an intersection.
 */
final class Together {
    private static final List<Facet> DIMENSIONS = List.of(Facet.COUNTRY, Facet.ACTOR, Facet.AGENCY);

    private final ArticleQuery query;
    private final Snapshot snapshot;
    private final Overlay overlay;

    /** What is found in each segment. */
    private final Map<LeafReaderContext, FixedBitSet> found = new LinkedHashMap<>();

    private long total;

    Together(ArticleQuery query, Snapshot snapshot, Overlay overlay) {
        this.query = query;
        this.snapshot = snapshot;
        this.overlay = overlay;
    }

    void add(LeafReaderContext leaf, LeafSets sets) throws IOException {
        FixedBitSet articles = sets.found();
        found.put(leaf, articles);
        total += articles.cardinality();
    }

    List<Pair> pairs(FacetLists lists) throws IOException {
        List<FacetCount> entities = new ArrayList<>();
        for (Facet facet : DIMENSIONS) {
            entities.addAll(mostFrequent(facet, lists));
        }
        return pairs(entities, count(entities));
    }

    private List<FacetCount> mostFrequent(Facet facet, FacetLists lists) throws IOException {
        String field = Fields.facet(facet, query.named());
        FacetTally tally = new FacetTally(field, snapshot.ordinals());
        for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : found.entrySet()) {
            tally.add(leaf.getKey(), leaf.getValue());
            tally.correct(overlay.changes(leaf.getKey(), field), leaf.getValue());
        }
        // Kinds are values too, and stand in many articles.
        Map<String, Long> counts = tally.most(Pairs.OF_A_DIMENSION + Kind.values().length);
        return lists.named(facet, counts, query).stream()
                .filter(count -> !count.isKind())
                .limit(Pairs.OF_A_DIMENSION)
                .toList();
    }

    private long[][] count(List<FacetCount> entities) throws IOException {
        long[][] counts = new long[entities.size()][entities.size()];
        for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : found.entrySet()) {
            List<FixedBitSet> sets = new ArrayList<>();
            for (FacetCount entity : entities) {
                sets.add(having(entity, leaf.getKey(), leaf.getValue()));
            }
            for (int i = 0; i < sets.size(); i++) {
                for (int j = i + 1; j < sets.size(); j++) {
                    counts[i][j] += FixedBitSet.intersectionCount(sets.get(i), sets.get(j));
                }
            }
        }
        return counts;
    }

    private FixedBitSet having(FacetCount entity, LeafReaderContext leaf, FixedBitSet articles)
            throws IOException {
        FixedBitSet set = overlay.having(leaf, entity.facet(), entity.id(), query.named());
        set.and(articles);
        return set;
    }

    private List<Pair> pairs(List<FacetCount> entities, long[][] counts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = i + 1; j < counts.length; j++) {
                if (counts[i][j] > 0) {
                    pairs.add(new Pair(entities.get(i), entities.get(j), counts[i][j], total));
                }
            }
        }
        return Pairs.mostSurprising(pairs);
    }
}
