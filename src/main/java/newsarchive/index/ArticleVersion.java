package newsarchive.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.PublicationDate;
import newsarchive.article.Tags;

/**
 * An article as one kept page told it, with what was found in it.
 *
 * @param captured when the page was fetched or handed over
 * @param digest of the page's content; with the id it names the version
 * @param arrival tells which of two kept pages came first: the later has the greater number, and
 *     each keeps its own when the index is made anew; 0 for a page that is not kept
 */
public record ArticleVersion(
        Article article, Tags tags, Instant captured, String digest, long arrival) {
    /**
     * The newest version compares highest: by (modified, captured, digest); without a modified date
     * the published one counts.
     */
    public static final Comparator<ArticleVersion> NEWEST =
            Comparator.comparing(ArticleVersion::lastChanged)
                    .thenComparing(ArticleVersion::captured)
                    .thenComparing(ArticleVersion::digest);

    /** A version whose page is not kept, or not yet. */
    public ArticleVersion(Article article, Tags tags, Instant captured, String digest) {
        this(article, tags, captured, digest, 0);
    }

    /**
     * Those versions whose article reads otherwise than in the one before, in the order given: a
     * page that only changed around its article is no new version of it. Of neighbours that read
     * the same, the oldest stays.
     *
     * @param versions the newest first
     */
    public static List<ArticleVersion> distinct(List<ArticleVersion> versions) {
        List<ArticleVersion> distinct = new ArrayList<>();
        for (ArticleVersion version : versions) {
            if (!distinct.isEmpty() && distinct.getLast().tellsTheSameAs(version)) {
                distinct.removeLast();
            }
            distinct.add(version);
        }
        return distinct;
    }

    /**
     * When the article that is read now arrived: a page that only changed around it does not count.
     *
     * @param versions the newest first; at least one
     */
    public static long lastArrival(List<ArticleVersion> versions) {
        return distinct(versions).getFirst().arrival();
    }

    /**
     * When the archive first got any version.
     *
     * @param versions at least one
     */
    public static Instant firstKept(List<ArticleVersion> versions) {
        return versions.stream()
                .map(ArticleVersion::captured)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * When the archive got what is read now: a page that only changed around it does not count.
     *
     * @param versions the newest first; at least one
     */
    public static Instant lastChange(List<ArticleVersion> versions) {
        return distinct(versions).getFirst().captured();
    }

    /** Whether a reader reads the same: headline, text, notes of updates and corrections. */
    public boolean tellsTheSameAs(ArticleVersion other) {
        return told().equals(other.told());
    }

    /** White space is the page's, not the article's. */
    private String told() {
        String note = article.updateNote() == null ? "" : article.updateNote();
        return String.join("\n", article.text(), note, String.join("\n", article.corrections()))
                .replaceAll("\\s+", " ")
                .strip();
    }

    public ArticleId id() {
        return article.id();
    }

    /** The same with other tags. */
    public ArticleVersion with(Tags others) {
        return new ArticleVersion(article, others, captured, digest, arrival);
    }

    /** The same, kept there. */
    public ArticleVersion arrivedAt(long place) {
        return new ArticleVersion(article, tags, captured, digest, place);
    }

    private Instant lastChanged() {
        PublicationDate date =
                article.modified() != null ? article.modified() : article.published();
        return date == null ? Instant.EPOCH : date.instant();
    }
}
