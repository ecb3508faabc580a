package newsarchive.extract;

import newsarchive.page.Page;

/**
 * Reads an HTML page once and makes an article of it, or says why it is none. Safe for use by many
 * threads.
 */
public final class ArticleExtractor {

    /**
     * Never fails on what a page holds.
     *
     * @param page HTML in its content encoding; the address may be {@code urn:sha256:...} when none
     *     is known
     */
    public Extraction extract(Page page) {
        return new Extraction.Rejected(page.url(), "not implemented");
    }
}
