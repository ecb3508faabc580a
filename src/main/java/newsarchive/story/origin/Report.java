package newsarchive.story.origin;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import newsarchive.article.ArticleId;

/**
 * One article as reporting.
 *
 * @param story which it tells, alone or with others
 * @param published when, or when it was captured where no date is known
 * @param by who published it
 * @param repeats the other media that it credits, or attributes its central claim to
 * @param own whether it is said to hold reporting of its publisher's as well
 */
public record Report(
        ArticleId id,
        ArticleId story,
        Instant published,
        Medium by,
        Set<Medium> repeats,
        boolean own) {
    public Report {
        repeats = Collections.unmodifiableSet(new LinkedHashSet<>(repeats));
    }

    /** Whether it names anybody else whose reporting it is. */
    boolean isCredited() {
        return !repeats.isEmpty();
    }

    /** The same, repeating others besides or instead. */
    Report repeating(Set<Medium> others) {
        return new Report(id, story, published, by, others, false);
    }
}
