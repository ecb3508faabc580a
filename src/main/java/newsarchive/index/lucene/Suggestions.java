package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import newsarchive.index.FacetCount;
import newsarchive.query.Facet;

/**
 * Completes names. What is suggested is tagged in articles that are about it, so that choosing it
 * finds some.
 */
final class Suggestions {
    /** The dictionary's frequencies are about right: among so many more are the true best. */
    private static final int SPARE = 20;

    private final Labels labels;
    private final Snapshot snapshot;

    Suggestions(Labels labels, Snapshot snapshot) {
        this.labels = labels;
        this.snapshot = snapshot;
    }

    List<FacetCount> of(String prefix, int size) throws IOException {
        List<NameTerm> likely =
                snapshot.names().beginningWith(prefix.strip()).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(size + (long) SPARE)
                        .map(Map.Entry::getKey)
                        .toList();
        List<FacetCount> counts = new ArrayList<>();
        for (NameTerm name : likely) {
            counts.add(count(name.facet(), name.id()));
        }
        return counts.stream()
                .filter(count -> count.count() > 0)
                .distinct()
                .sorted(FacetLists.MOST_FIRST)
                .limit(size)
                .toList();
    }

    private FacetCount count(Facet facet, String id) throws IOException {
        long count = snapshot.searcher().count(ClauseTranslator.has(facet, id, false));
        Labels.Label label = labels.of(facet, id, snapshot.names());
        return new FacetCount(facet, id, label.text(), label.kind(), count, false, false);
    }
}
