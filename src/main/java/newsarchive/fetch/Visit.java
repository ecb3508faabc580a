package newsarchive.fetch;

import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.fetch.discovery.Sites;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.opml.Opml;
import newsarchive.fetch.sitemap.Sitemap;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;

/** Brings what lies at an address: an article, or all articles that something there names. */
public final class Visit {
    private final Fetcher fetcher;

    public Visit(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Asks for an address now and, if a feed, a sitemap, a list of feeds or the first page of a
     * site is there, for each article it leads to when the stream comes to it, each once. What
     * something is, is seen by its content.
     */
    public Stream<Fetch> of(String address) {
        Fetch first = fetcher.fetch(address);
        Optional<Page> list =
                first instanceof Fetch.Fetched(var _, var page) && isList(page)
                        ? Optional.of(page)
                        : Optional.empty();
        if (list.isPresent()) {
            return walk().through(list.get());
        }
        return Sites.isWhole(address) && first instanceof Fetch.Fetched(var _, var page)
                ? walk().site(page)
                : Stream.of(onlyPages(first));
    }

    /** Asks for an address now, and for nothing that it leads to; a list is no page. */
    public Fetch page(String address) {
        return onlyPages(fetcher.fetch(address));
    }

    private Walk walk() {
        return new Walk(fetcher::fetch);
    }

    /** Whether a page names articles rather than being one. */
    static boolean isList(Page page) {
        byte[] content = page.content();
        return Feed.isFeed(content)
                || Sitemap.isSitemap(content)
                || Opml.isOpml(content)
                || isPlainSitemap(page);
    }

    private static boolean isPlainSitemap(Page page) {
        return page.contentType().map(MediaTypes::base).filter("text/plain"::equals).isPresent()
                && Sitemap.read(page.content(), page.contentType(), page.url()).isPresent();
    }

    /** A page, or why what came is none. */
    static Fetch onlyPages(Fetch fetch) {
        if (!(fetch instanceof Fetch.Fetched(var address, var page)) || page.isHtml()) {
            return fetch;
        }
        String type = page.contentType().map(MediaTypes::base).orElse("unknown");
        return new Fetch.Refused(address, "content type " + type);
    }
}
