package newsarchive.fetch.crawl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsarchive.fetch.discovery.PageLinks;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;

/** What came, by its content and not by what the server calls it. */
sealed interface Reading {

    /** A feed or a sitemap: it names pages, and other sitemaps. */
    record Listing(boolean ofNews, List<Named> pages, List<Named> sitemaps) implements Reading {}

    /** A page for people, with the pages of its site that it links to and the feeds it names. */
    record Html(List<String> pages, List<String> feeds) implements Reading {}

    /** Something that is not kept. */
    record Other(String type) implements Reading {}

    /** An address and when it was last changed, if that is said. */
    record Named(String address, Optional<Instant> changed) {}

    /**
     * Reads an answer.
     *
     * @param home an address of the site that a sitemap may list pages of, besides its own site's
     */
    static Reading of(Page page, String home) {
        return Listings.read(page, home)
                .or(() -> page.isHtml() ? Optional.of(html(page)) : Optional.empty())
                .orElseGet(() ->
                        new Other(page.contentType().map(MediaTypes::base).orElse("unknown")));
    }

    private static Html html(Page page) {
        PageLinks links = PageLinks.of(page);
        return new Html(canonical(links.pages()), canonical(links.feeds()));
    }

    private static List<String> canonical(List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> CanonicalUrl.of(address).stream())
                .distinct()
                .toList();
    }
}
