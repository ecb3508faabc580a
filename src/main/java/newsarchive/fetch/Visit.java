package newsarchive.fetch;

import java.io.IOException;
import java.util.stream.Stream;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what lies at an address: an article, or all articles that a feed names. */
public final class Visit {
    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

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

    private Stream<Fetch> entries(String address, Page feed) {
        try {
            return Feed.addresses(feed).stream().map(fetcher::fetch).map(Visit::onlyPages);
        } catch (IOException e) {
            LOG.warn("{}: {}", address, e.getMessage());
            return Stream.of(new Fetch.Failed(address, "damaged feed"));
        }
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
