package newsarchive.fetch;

import java.util.stream.Stream;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.feed.FeedEntry;
import newsarchive.fetch.xml.Reference;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;

/** Brings what lies at an address: an article, or all articles that a feed names. */
public final class Visit {
    private final Fetcher fetcher;

    public Visit(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Asks for an address now and, if a feed is there, for each of its entries when the stream
     * comes to it. Whether something is a feed is seen by its content.
     */
    public Stream<Fetch> of(String address) {
        Fetch first = fetcher.fetch(address);
        return first instanceof Fetch.Fetched(var _, var page) && Feed.isFeed(page.content())
                ? entries(address, page)
                : Stream.of(onlyPages(first));
    }

    private Stream<Fetch> entries(String address, Page page) {
        return Feed.read(page.content(), page.contentType(), page.url())
                .map(feed ->
                        feed.entries().stream()
                                .map(FeedEntry::link)
                                .filter(Reference::isWeb)
                                .distinct()
                                .map(fetcher::fetch)
                                .map(Visit::onlyPages))
                .orElseGet(() -> Stream.of(new Fetch.Failed(address, "damaged feed")));
    }

    private static Fetch onlyPages(Fetch fetch) {
        if (!(fetch instanceof Fetch.Fetched(var address, var page)) || isHtml(page)) {
            return fetch;
        }
        String type = page.contentType().map(MediaTypes::base).orElse("unknown");
        return new Fetch.Refused(address, "content type " + type);
    }

    private static boolean isHtml(Page page) {
        String type = page.contentType().map(MediaTypes::base).orElse("");
        return switch (type) {
            case "", "text/plain", "application/octet-stream" -> beginsWithTag(page.content());
            default -> MediaTypes.isHtml(type);
        };
    }

    private static boolean beginsWithTag(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return true;
            }
            boolean skippable = b <= ' '; // White space, and a byte order mark as negative bytes.
            if (!skippable) {
                return false;
            }
        }
        return false;
    }
}
