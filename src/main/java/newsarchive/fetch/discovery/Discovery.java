package newsarchive.fetch.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsarchive.fetch.Fetch;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.robots.Robots;
import newsarchive.fetch.sitemap.Listed;
import newsarchive.fetch.sitemap.Sitemap;
import newsarchive.fetch.xml.Reference;
import newsarchive.page.Page;
import newsarchive.source.EntryPoint;
import newsarchive.source.EntryPoint.Kind;
import newsarchive.table.Table;

/**
 * Looks for the feeds and sitemaps of a site: those its page is marked with, those its robots.txt
 * names, and where nobody says anything, at the places where most sites keep them.
 */
public final class Discovery {
    private record WellKnown(String kind, String path) {}

    private static final List<WellKnown> WELL_KNOWN =
            Table.builtIn(Discovery.class, "well-known.tsv").rows().stream()
                    .map(row -> new WellKnown(row.cell("kind"), row.cell("path")))
                    .toList();

    /** An index may name thousands of sitemaps; those of the news are few. */
    private static final int MOST_CHILDREN = 3;

    private final Function<String, Fetch> asking;

    /**
     * @param asking how an address is asked for, redirects followed
     */
    public Discovery(Function<String, Fetch> asking) {
        this.asking = asking;
    }

    /** Looks at an address: of a site, or of one feed or sitemap, which then is all there is. */
    public Discovered of(String address) {
        return switch (asking.apply(address)) {
            case Fetch.Fetched(var _, var page) -> of(address, page);
            case Fetch other ->
                    new Discovered("", List.of(Place.failed(address, "named", why(other))));
        };
    }

    /** The same, with what came from the address. */
    public Discovered of(String address, Page page) {
        return new Search(address).begin(page);
    }

    /** One search, which looks at each address once. */
    private final class Search {
        private final String address;
        private final List<Place> places = new ArrayList<>();
        private final Set<String> looked = new HashSet<>();

        Search(String address) {
            this.address = address;
            looked.add(address);
        }

        Discovered begin(Page page) {
            Optional<Place> itself = examine(address, "named", page);
            if (itself.isPresent()) {
                places.add(itself.get());
                followNews(page);
                return new Discovered(title(page), places);
            }
            PageLinks links = PageLinks.of(page);
            links.feeds().forEach(feed -> look(feed, "marked on the page", true));
            links.sitemaps().forEach(sitemap -> look(sitemap, "marked on the page", true));
            if (asking.apply(Reference.resolve(page.url(), "/robots.txt"))
                    instanceof Fetch.Fetched(var _, var robots)) {
                Robots.read(robots.content())
                        .sitemaps()
                        .forEach(sitemap ->
                                look(
                                        Reference.resolve(page.url(), sitemap),
                                        "named in robots.txt",
                                        true));
            }
            lookWhereMostKeepThem(page);
            places.add(
                    new Place(
                            page.url(),
                            "the page itself",
                            Optional.of(new EntryPoint(Kind.SITE, page.url())),
                            links.pages().size(),
                            Optional.empty(),
                            ""));
            return new Discovered(links.name(), places);
        }

        private void lookWhereMostKeepThem(Page page) {
            boolean feeds = found(Kind.FEED);
            boolean sitemaps = found(Kind.SITEMAP) || found(Kind.NEWS_SITEMAP);
            for (WellKnown place : WELL_KNOWN) {
                if (place.kind.equals("feed") ? !feeds : !sitemaps) {
                    look(Reference.resolve(page.url(), place.path), "well-known place", false);
                }
            }
        }

        private boolean found(Kind kind) {
            return places.stream()
                    .anyMatch(place -> place.point().filter(p -> p.kind() == kind).isPresent());
        }

        private void look(String at, String foundBy, boolean isNamed) {
            if (!Reference.isWeb(at) || !looked.add(at)) {
                return;
            }
            switch (asking.apply(at)) {
                case Fetch.Fetched(var _, var page) -> {
                    Optional<Place> place = examine(at, foundBy, page);
                    place.ifPresentOrElse(
                            places::add,
                            () -> {
                                if (isNamed) {
                                    places.add(
                                            Place.failed(at, foundBy, "neither feed nor sitemap"));
                                }
                            });
                    followNews(page);
                }
                case Fetch other -> {
                    if (isNamed) {
                        places.add(Place.failed(at, foundBy, why(other)));
                    }
                }
            }
        }

        /** The sitemaps of an index that are for news, as far as their names tell. */
        private void followNews(Page page) {
            sitemap(page)
                    .filter(Sitemap::isIndex)
                    .ifPresent(index ->
                            index.listed().stream()
                                    .map(Listed::url)
                                    .filter(url -> url.toLowerCase(Locale.ROOT).contains("news"))
                                    .limit(MOST_CHILDREN)
                                    .forEach(url -> look(url, "in a sitemap index", true)));
        }
    }

    private static Optional<Place> examine(String at, String foundBy, Page page) {
        if (Feed.isFeed(page.content())) {
            return Feed.read(page.content(), page.contentType(), page.url())
                    .map(feed ->
                            new Place(
                                    at,
                                    foundBy,
                                    Optional.of(new EntryPoint(Kind.FEED, at)),
                                    feed.entries().size(),
                                    feed.newest(),
                                    ""));
        }
        return sitemap(page)
                .map(sitemap ->
                        new Place(
                                at,
                                foundBy,
                                Optional.of(new EntryPoint(kind(page), at)),
                                sitemap.listed().size(),
                                sitemap.listed().stream()
                                        .flatMap(listed -> listed.lastmod().stream())
                                        .max(Comparator.naturalOrder()),
                                ""));
    }

    /** Plain text with addresses in it is a sitemap only where its name says so. */
    private static Optional<Sitemap> sitemap(Page page) {
        boolean isOne = Sitemap.isSitemap(page.content()) || page.url().endsWith(".txt");
        return isOne
                ? Sitemap.read(page.content(), page.contentType(), page.url())
                : Optional.empty();
    }

    private static Kind kind(Page page) {
        return Sitemap.isForNews(page.content()) ? Kind.NEWS_SITEMAP : Kind.SITEMAP;
    }

    private static String title(Page page) {
        return Feed.isFeed(page.content())
                ? Feed.read(page.content(), page.contentType(), page.url())
                        .map(Feed::title)
                        .orElse("")
                : "";
    }

    private static String why(Fetch fetch) {
        if (fetch instanceof Fetch.Refused refused) {
            return "refused: " + refused.why();
        }
        return fetch instanceof Fetch.Failed failed ? failed.why() : "no page";
    }
}
