package newsarchive.fetch;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import newsarchive.fetch.discovery.Discovery;
import newsarchive.fetch.discovery.PageLinks;
import newsarchive.fetch.discovery.Sites;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.feed.FeedEntry;
import newsarchive.fetch.opml.Opml;
import newsarchive.fetch.sitemap.Listed;
import newsarchive.fetch.sitemap.Sitemap;
import newsarchive.fetch.xml.Reference;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import newsarchive.source.EntryPoint;

/**
 * One way through what leads to articles: each address is asked for once, and only when the stream
 * comes to it. Lists are opened before the next page is asked for; links on pages are followed last
 * and within the site alone. Used once.
 */
final class Walk {
    /** What is remembered stays within some hundred megabytes, however large the site is. */
    private static final int MOST_ADDRESSES = 1_000_000;

    private static final int MOST_LISTS = 10_000;

    private final Function<String, Fetch> asking;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final Deque<String> articles = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private int opened;
    private boolean followsLinks;

    Walk(Function<String, Fetch> asking) {
        this.asking = asking;
    }

    /** Everything that a list leads to. */
    Stream<Fetch> through(Page list) {
        isNew(list.url());
        open(list);
        return rest();
    }

    /**
     * The first page of a site, what its feeds and sitemaps name, and what is linked from there.
     */
    Stream<Fetch> site(Page first) {
        followsLinks = true;
        isNew(first.url());
        follow(first);
        new Discovery(asking)
                .of(first.url(), first).entryPoints().stream()
                        .filter(point -> point.kind() != EntryPoint.Kind.SITE)
                        .map(EntryPoint::address)
                        .forEach(address -> add(address, lists));
        return Stream.concat(
                Stream.of(Visit.onlyPages(new Fetch.Fetched(first.url(), first))), rest());
    }

    private Stream<Fetch> rest() {
        return Stream.generate(this::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(this::take);
    }

    /** The next answer; nothing when there is no address left. */
    private Optional<Fetch> next() {
        return Stream.of(lists, articles, links)
                .flatMap(queue -> Optional.ofNullable(queue.poll()).stream())
                .findFirst()
                .map(asking);
    }

    /** A list is opened and is no article itself. */
    private Stream<Fetch> take(Fetch fetch) {
        if (!(fetch instanceof Fetch.Fetched(var address, var page))) {
            return Stream.of(fetch);
        }
        if (Visit.isList(page)) {
            if (opened >= MOST_LISTS) {
                return Stream.of(new Fetch.Refused(address, "too many lists in lists"));
            }
            open(page);
            return Stream.empty();
        }
        if (followsLinks) {
            isNew(page.url());
            follow(page);
        }
        return Stream.of(Visit.onlyPages(fetch));
    }

    private void open(Page list) {
        opened++;
        byte[] content = list.content();
        if (Opml.isOpml(content)) {
            Opml.read(content).orElse(List.of()).forEach(s -> add(s.point().address(), lists));
        } else if (Feed.isFeed(content)) {
            Feed.read(content, list.contentType(), list.url()).stream()
                    .flatMap(feed -> feed.entries().stream())
                    .map(FeedEntry::link)
                    .forEach(link -> add(link, articles));
        } else {
            Sitemap.read(content, list.contentType(), list.url())
                    .ifPresent(sitemap -> open(sitemap, list.url()));
        }
    }

    /** A sitemap speaks for its own site alone, as the protocol has it; the newest come first. */
    private void open(Sitemap sitemap, String address) {
        sitemap.listed().stream()
                .sorted(
                        Comparator.comparing(
                                (Listed listed) ->
                                        listed.lastmod()
                                                .map(date -> date.toEpochSecond())
                                                .orElse(Long.MIN_VALUE),
                                Comparator.reverseOrder()))
                .map(Listed::url)
                .filter(Sites.of(address))
                .forEach(url -> add(url, sitemap.isIndex() ? lists : articles));
    }

    private void follow(Page page) {
        PageLinks.of(page).pages().forEach(link -> add(link, links));
    }

    private void add(String address, Deque<String> queue) {
        if (Reference.isWeb(address) && isNew(address)) {
            queue.add(address);
        }
    }

    private boolean isNew(String address) {
        return known.size() < MOST_ADDRESSES && known.add(CanonicalUrl.of(address).orElse(address));
    }
}
