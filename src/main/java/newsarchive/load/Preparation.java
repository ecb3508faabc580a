package newsarchive.load;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;
import newsarchive.article.Article;
import newsarchive.article.Tags;
import newsarchive.extract.Extraction;
import newsarchive.index.ArticleVersion;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Found;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;
import newsarchive.page.PageAddress;
import newsarchive.page.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What the workers do with each thing found: extraction, tagging, and the address to keep it under.
 * Safe for use by many threads if the functions are.
 */
final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private static final int MOST_TOLD = 20;

    private final AtomicInteger unreadable = new AtomicInteger();
    private final Function<Page, Extraction> extractor;
    private final Function<Article, Tags> tagger;
    private final BiPredicate<String, String> kept;

    /**
     * @param kept whether content with this digest is kept under this address; such pages are not
     *     read again
     */
    Preparation(
            Function<Page, Extraction> extractor,
            Function<Article, Tags> tagger,
            BiPredicate<String, String> kept) {
        this.extractor = extractor;
        this.tagger = tagger;
        this.kept = kept;
    }

    Prepared prepare(Found found) {
        return switch (found) {
            case Found.LeftOut(var outcome, var where) -> {
                LOG.debug("{}: {}", where, outcome);
                yield new Prepared.Nothing(outcome);
            }
            case Found.Loadable(var page, var where) -> prepare(page, where);
        };
    }

    private Prepared prepare(Page page, String where) {
        String digest = Sha256.hex(page.content());
        if (kept.test(page.url(), digest)) {
            return new Prepared.Nothing(Outcomes.UNCHANGED);
        }
        try {
            return isArticleObject(page) ? object(page, digest, where) : html(page, digest);
        } catch (RuntimeException | StackOverflowError e) {
            // One page must never cost the others; it is kept, so a later rebuild can try again.
            LOG.warn("{} ({}) cannot be read", page.url(), where, e);
            return new Prepared.NoArticle(page, "failed: " + e.getClass().getSimpleName());
        }
    }

    private Prepared object(Page page, String digest, String where) {
        Article article;
        try {
            article = ArticleObject.read(page.content());
        } catch (IllegalArgumentException e) {
            // A file of another form has thousands of such lines; the first tell enough.
            LOG.atLevel(unreadable.incrementAndGet() <= MOST_TOLD ? Level.WARN : Level.DEBUG)
                    .log("{}: {}", where, e.getMessage());
            return new Prepared.Nothing("unreadable: no article object");
        }
        return article(page, digest, article);
    }

    private Prepared html(Page page, String digest) {
        return switch (extractor.apply(page)) {
            case Extraction.Extracted(var article) -> {
                Page addressed = addressed(page, article.url());
                // Read again under its address, so that a rebuild finds the very same article.
                yield addressed.url().equals(page.url())
                        ? article(page, digest, article)
                        : again(addressed, digest);
            }
            case Extraction.Rejected(var url, var reason) ->
                    new Prepared.NoArticle(addressed(page, url), "no article: " + reason);
        };
    }

    private Prepared again(Page page, String digest) {
        if (kept.test(page.url(), digest)) {
            return new Prepared.Nothing(Outcomes.UNCHANGED);
        }
        return switch (extractor.apply(page)) {
            case Extraction.Extracted(var article) -> article(page, digest, article);
            case Extraction.Rejected(var _, var reason) ->
                    new Prepared.NoArticle(page, "no article: " + reason);
        };
    }

    private Prepared article(Page page, String digest, Article article) {
        Tags tags = tagger.apply(article);
        return new Prepared.AnArticle(
                page, new ArticleVersion(article, tags, page.captured(), digest));
    }

    /** A copy on one's own machine is kept under the address that it names itself. */
    private static Page addressed(Page page, @Nullable String named) {
        if (named == null || !PageAddress.isOwnMachine(page.url())) {
            return page;
        }
        return CanonicalUrl.of(named).map(page::at).orElse(page);
    }

    static boolean isArticleObject(Page page) {
        return page.contentType()
                .map(MediaTypes::base)
                .filter(ArticleObject.CONTENT_TYPE::equals)
                .isPresent();
    }
}
