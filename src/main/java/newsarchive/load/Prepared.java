package newsarchive.load;

import newsarchive.index.ArticleVersion;
import newsarchive.page.Page;

/** What the workers made of something found, before it is kept. */
sealed interface Prepared {
    /** The page is an article; the page under the address to keep it. */
    record AnArticle(Page page, ArticleVersion version) implements Prepared {}

    /** The page is kept, but no article comes of it. */
    record NoArticle(Page page, String outcome) implements Prepared {}

    /** Nothing to keep. */
    record Nothing(String outcome) implements Prepared {}
}
