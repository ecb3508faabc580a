package newsarchive.desk;

import java.time.Instant;
import java.util.Set;
import newsarchive.article.ArticleId;

/**
 * What a person took out of the archive at one time.
 *
 * @param id such as {@code r3}, by which it is taken back
 * @param what the person named, as they typed it
 * @param articles that are out of the archive with all their versions
 * @param load the load whose pages are out; empty if none was named
 * @param expunged whether the kept pages themselves are destroyed; then it cannot be taken back
 * @param undone whether it was taken back
 * @param pending whether the index and the kept pages do not yet follow the decision
 */
public record Removal(
        String id,
        Instant at,
        String what,
        Set<ArticleId> articles,
        String load,
        boolean expunged,
        boolean undone,
        boolean pending) {

    public Removal {
        articles = Set.copyOf(articles);
    }

    Removal takenBack() {
        return new Removal(id, at, what, articles, load, expunged, true, true);
    }

    Removal applied() {
        return new Removal(id, at, what, articles, load, expunged, undone, false);
    }
}
