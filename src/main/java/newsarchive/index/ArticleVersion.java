package newsarchive.index;

import java.time.Instant;
import java.util.Comparator;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.PublicationDate;
import newsarchive.article.Tags;

/**
 * An article as one kept page told it, with what was found in it.
 *
 * @param captured when the page was fetched or handed over
 * @param digest of the page's content; with the id it names the version
 */
public record ArticleVersion(Article article, Tags tags, Instant captured, String digest) {
    /**
     * The newest version compares highest: by (modified, captured, digest); without a modified date
     * the published one counts.
     */
    public static final Comparator<ArticleVersion> NEWEST =
            Comparator.comparing(ArticleVersion::lastChanged)
                    .thenComparing(ArticleVersion::captured)
                    .thenComparing(ArticleVersion::digest);

    public ArticleId id() {
        return article.id();
    }

    private Instant lastChanged() {
        PublicationDate date =
                article.modified() != null ? article.modified() : article.published();
        return date == null ? Instant.EPOCH : date.instant();
    }
}
