package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import newsarchive.desk.Correction;
import newsarchive.desk.Decision;
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
    private final Overlay overlay;

    Suggestions(Labels labels, Snapshot snapshot, Overlay overlay) {
        this.labels = labels.with(overlay.corrections());
        this.snapshot = snapshot;
        this.overlay = overlay;
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
        counts.addAll(corrected(Folding.fold(prefix.strip())));
        return counts.stream()
                .filter(count -> count.count() > 0)
                .distinct()
                .sorted(FacetLists.MOST_FIRST)
                .limit(size)
                .toList();
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
