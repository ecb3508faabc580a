package newsarchive.load;

import java.util.ArrayList;
import java.util.List;
import newsarchive.desk.Removed;
import newsarchive.index.ArticleVersion;

/**
 * The writing end when kept pages are read again.
 *
 * @param removed what does not come back
 * @param visible whether what was indexed may be seen before the end
 */
record Replaying(Indexing indexing, Outcomes outcomes, Removed removed, boolean visible)
        implements Batches.Writer<Replayed> {

    @Override
    public void write(List<Replayed> batch) {
        List<ArticleVersion> versions = new ArrayList<>();
        for (Replayed replayed : batch) {
            outcomes.add(
                    switch (replayed.prepared()) {
                        case Prepared.AnArticle(var _, var version)
                                when removed.holds(version.id()) ->
                                Outcomes.REMOVED;
                        case Prepared.AnArticle(var _, var version) -> {
                            versions.add(version.arrivedAt(replayed.end().number()));
                            yield Outcomes.INDEXED;
                        }
                        case Prepared.NoArticle(var _, var outcome) -> outcome;
                        case Prepared.Nothing(var outcome) -> outcome;
                    });
            indexing.reached(replayed.end());
        }
        indexing.put(versions);
        if (visible) {
            indexing.refreshIfDue();
        }
    }
}
