package newsarchive.fetch.frontier;

import java.util.Arrays;

/** In which order a host is asked, soonest first. */
public enum Rank {
    /** Feeds, sitemaps and front pages: they name what is new. */
    ENTRY(0),
    /** Named by a feed or a news sitemap. */
    NEWS(1),
    /** Named by a sitemap of all pages. */
    LISTED(2),
    /** Linked from a page. */
    LINK(3),
    /** Kept before; to see whether it has changed. */
    AGAIN(4);

    private final int order;

    Rank(int order) {
        this.order = order;
    }

    /** As it is kept; smaller is sooner. */
    int order() {
        return order;
    }

    static Rank of(int order) {
        return Arrays.stream(values())
                .filter(rank -> rank.order == order)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rank is " + order));
    }
}
