package newsarchive.extract;

import newsarchive.article.Article;
import org.jspecify.annotations.Nullable;

/** What became of a page. */
public sealed interface Extraction {

    /** The page is this article. */
    record Extracted(Article article) implements Extraction {}

    /**
     * The page is no article.
     *
     * @param url its canonical address, if it has one
     * @param reason a few words for the report, such as {@code index page}; the same words for the
     *     same reason
     */
    record Rejected(@Nullable String url, String reason) implements Extraction {}
}
