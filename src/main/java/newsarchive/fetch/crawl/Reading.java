package newsarchive.fetch.crawl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;

/** What came, by its content and not by what the server calls it. */
sealed interface Reading {

    /** A feed or a sitemap: it names pages, and other sitemaps. */
    record Listing(boolean ofNews, List<Named> pages, List<Named> sitemaps) implements Reading {}

    /** A page for people. */
    record Html(PageLinks links) implements Reading {}

    /** Something that is not kept. */
    record Other(String type) implements Reading {}

    /** An address and when it was last changed, if that is said. */
    record Named(String address, Optional<Instant> changed) {}

    static Reading of(Page page) {
        return Listings.read(page)
                .or(() ->
                        isHtml(page) ? Optional.of(new Html(PageLinks.of(page))) : Optional.empty())
                .orElseGet(() ->
                        new Other(page.contentType().map(MediaTypes::base).orElse("unknown")));
    }

    private static boolean isHtml(Page page) {
        String type = page.contentType().map(MediaTypes::base).orElse("");
        return switch (type) {
            case "", "text/plain", "application/octet-stream" -> beginsWithTag(page.content(4096));
            default -> MediaTypes.isHtml(type);
        };
    }

    private static boolean beginsWithTag(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return true;
            }
            if (b > ' ') {
                return false; // White space is skipped, and a byte order mark as negative bytes.
            }
        }
        return false;
    }
}
