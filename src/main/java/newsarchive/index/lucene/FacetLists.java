package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;

/** Counts with their names, as readers see them. */
final class FacetLists {
    static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count)
                    .reversed()
                    .thenComparing(FacetCount::label)
                    .thenComparing(FacetCount::id);

    private final Labels labels;
    private final FacetNames names;

    FacetLists(Labels labels, FacetNames names) {
        this.labels = labels;
        this.names = names;
    }

    Map<Facet, List<FacetCount>> of(ArticleQuery query, Counting counting) throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, mostAndChosen(named(facet, counting.of(facet), query)));
        }
        return facets;
    }

    /** Counts by id with their names, the most first. */
    List<FacetCount> named(Facet facet, Map<String, Long> byId, ArticleQuery query) {
        List<FacetCount> counts = new ArrayList<>();
        Selection selection = query.selection(facet);
        byId.forEach((id, count) -> counts.add(named(facet, id, count, selection)));
        counts.sort(MOST_FIRST);
        return counts;
    }

    private FacetCount named(Facet facet, String id, long count, Selection selection) {
        Labels.Label label = labels.of(facet, id, names);
        return new FacetCount(
                facet,
                id,
                label.text(),
                label.kind(),
                count,
                selection.included().contains(id),
                selection.excluded().contains(id));
    }

    private static List<FacetCount> mostAndChosen(List<FacetCount> sorted) {
        List<FacetCount> kept = new ArrayList<>();
        int others = 0;
        for (FacetCount count : sorted) {
            if (count.selected() || count.excluded()) {
                kept.add(count);
            } else if (others++ < Hits.MOST_VALUES) {
                kept.add(count);
            }
        }
        return List.copyOf(kept);
    }
}
