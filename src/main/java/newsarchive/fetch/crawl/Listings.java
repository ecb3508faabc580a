package newsarchive.fetch.crawl;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newsarchive.fetch.discovery.Sites;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.sitemap.Sitemap;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;

/** Feeds and sitemaps, as far as a crawl needs them: what they name. */
final class Listings {
    private Listings() {}

    /** Nothing where the content is neither. A sitemap speaks for its own site and for the home. */
    static Optional<Reading> read(Page page, String home) {
        byte[] content = page.content();
        if (Feed.isFeed(content)) {
            return Feed.read(content, page.contentType(), page.url()).map(Listings::of);
        }
        return Sitemap.isSitemap(content) || isPlain(page)
                ? Sitemap.read(content, page.contentType(), page.url())
                        .map(sitemap ->
                                of(
                                        sitemap,
                                        Sites.of(page.url()).or(Sites.of(home)),
                                        Sitemap.isForNews(content)))
                : Optional.empty();
    }

    /** A sitemap may be a text of addresses; a page is not sent as plain text. */
    private static boolean isPlain(Page page) {
        return page.contentType().map(MediaTypes::base).filter("text/plain"::equals).isPresent();
    }

    private static Reading of(Feed feed) {
        return new Reading.Listing(
                true,
                feed.entries().stream()
                        .flatMap(entry -> named(entry.link(), entry.updated()).stream())
                        .toList(),
                List.of());
    }

    private static Reading of(Sitemap sitemap, Predicate<String> spokenFor, boolean ofNews) {
        List<Reading.Named> named =
                sitemap.listed().stream()
                        .filter(listed -> spokenFor.test(listed.url()))
                        .flatMap(listed -> named(listed.url(), listed.lastmod()).stream())
                        .toList();
        return sitemap.isIndex()
                ? new Reading.Listing(false, List.of(), named)
                : new Reading.Listing(ofNews, named, List.of());
    }

    private static Optional<Reading.Named> named(String link, Optional<OffsetDateTime> changed) {
        return CanonicalUrl.of(link)
                .map(address -> new Reading.Named(address, changed.map(OffsetDateTime::toInstant)));
    }
}
