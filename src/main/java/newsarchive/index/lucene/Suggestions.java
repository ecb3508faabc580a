package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Dimension;
import newsarchive.desk.Correction;
import newsarchive.desk.Decision;
import newsarchive.index.FacetCount;
import newsarchive.query.Facet;
import org.apache.lucene.index.Term;

/**
 * Completes names. What is suggested is tagged in articles that are about it, so that choosing it
 * finds some.
 */
final class Suggestions {
    /** The dictionary's frequencies are about right: among so many more are the true best. */
    private static final int SPARE = 20;

    private record Value(Facet facet, String id) {}

    private final Labels labels;
    private final Snapshot snapshot;
    private final Overlay overlay;

    Suggestions(Labels labels, Snapshot snapshot, Overlay overlay) {
        this.labels = labels.with(overlay.corrections());
        this.snapshot = snapshot;
        this.overlay = overlay;
    }

    /**
     * @param ids of entities that bear the name otherwise
     */
    List<FacetCount> of(String prefix, Set<String> ids, int size) throws IOException {
        Map<Value, Integer> articles = byOtherNames(ids);
        snapshot.names()
                .beginningWith(prefix.strip())
                .forEach((name, count) ->
                        articles.merge(new Value(name.facet(), name.id()), count, Math::max));
        List<Value> likely =
                articles.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(size + (long) SPARE)
                        .map(Map.Entry::getKey)
                        .toList();
        List<FacetCount> counts = new ArrayList<>();
        for (Value value : likely) {
            counts.add(count(value.facet(), value.id()));
        }
        counts.addAll(corrected(Folding.fold(prefix.strip())));
        return counts.stream()
                .filter(count -> count.count() > 0)
                .distinct()
                .sorted(FacetLists.MOST_FIRST)
                .limit(size)
                .toList();
    }

    /** Each with about the number of its articles; also whom articles mean only by corrections. */
    private Map<Value, Integer> byOtherNames(Set<String> ids) throws IOException {
        Map<Value, Integer> articles = new HashMap<>();
        for (String id : ids) {
            boolean corrected = overlay.corrections().leadingTo(List.of(id)).size() > 1;
            for (Dimension dimension : Dimension.values()) {
                Facet facet = Facet.of(dimension);
                int about = snapshot.reader().docFreq(new Term(Fields.facet(facet, false), id));
                if (about > 0 || corrected) {
                    articles.put(new Value(facet, id), about);
                }
            }
        }
        return articles;
    }

    /** Whom articles mean only by corrections is in no dictionary. */
    private List<FacetCount> corrected(String prefix) throws IOException {
        List<FacetCount> counts = new ArrayList<>();
        for (Decision decision : overlay.corrections().decisions()) {
            if (decision.correction() instanceof Correction.SameAs(var _, var entity)
                    && Folding.fold(entity.name()).startsWith(prefix)) {
                for (Facet facet : Facet.values()) {
                    if (facet.dimension().isPresent()) {
                        counts.add(count(facet, entity.id()));
                    }
                }
            }
        }
        return counts;
    }

    private FacetCount count(Facet facet, String id) throws IOException {
        long count = snapshot.searcher().count(overlay.has(facet, id, false));
        Labels.Label label = labels.of(facet, id, snapshot.names());
        return new FacetCount(facet, id, label.text(), label.kind(), count, false, false);
    }
}
