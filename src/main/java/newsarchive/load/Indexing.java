package newsarchive.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.page.warc.Position;

/** Puts versions into the index and makes them visible often enough for those who watch. */
final class Indexing {
    private static final long DUE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final ArticleIndex index;

    /** The newest put since the last refresh; the index finds only what was there before. */
    private final Map<ArticleId, ArticleVersion> invisible = new HashMap<>();

    private Checkpoint reached;
    private boolean isDue;
    private long refreshed = System.nanoTime();

    /**
     * @param from up to where the kept pages are in the index
     */
    Indexing(ArticleIndex index, Checkpoint from) {
        this.index = index;
        reached = from;
    }

    /** What putting a version means for the archive; to be asked once for each, in order. */
    String outcome(ArticleVersion version) {
        Optional<ArticleVersion> found =
                Optional.ofNullable(invisible.get(version.id())).or(() -> index.find(version.id()));
        invisible.merge(version.id(), version, BinaryOperator.maxBy(ArticleVersion.NEWEST));
        if (found.isEmpty()) {
            return Outcomes.NEW;
        }
        ArticleVersion before = found.get();
        if (before.digest().equals(version.digest())) {
            return Outcomes.KNOWN;
        }
        return before.tellsTheSameAs(version) ? Outcomes.SAME_ARTICLE : Outcomes.NEW_VERSION;
    }

    /** All versions of an article that are in the index or on their way. */
    List<ArticleVersion> versions(ArticleId id) {
        return index.versions(id);
    }

    void put(List<ArticleVersion> versions) {
        if (!versions.isEmpty()) {
            index.put(versions);
            isDue = true;
        }
    }

    /** All kept pages before this place have been dealt with, once those of this batch are put. */
    void reached(Position end) {
        reached = new Checkpoint(end.file(), end.offset());
        isDue = true;
    }

    void refreshIfDue() {
        if (isDue && System.nanoTime() - refreshed > DUE_NANOS) {
            refresh();
        }
    }

    /** Makes visible what is not yet; does nothing when nothing changed. */
    void finish() {
        if (isDue) {
            refresh();
        }
    }

    void refresh() {
        index.refresh(reached);
        invisible.clear();
        isDue = false;
        refreshed = System.nanoTime();
    }
}
