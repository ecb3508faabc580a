package newsarchive.fetch.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.fetch.xml.Reference;
import newsarchive.fetch.xml.XmlText;
import newsarchive.page.Page;
import newsarchive.table.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of HTML links to. */
public record PageLinks(Document page, String address) {
    private static final Set<String> FEED_TYPES =
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "application/feed+json",
                    "application/rss",
                    "text/rss+xml");

    private static final Set<String> NOT_PAGES =
            Table.builtIn(PageLinks.class, "not-pages.tsv").rows().stream()
                    .map(row -> row.cell("ending"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_LINKS = 5_000;

    /** Reads a page that came. */
    public static PageLinks of(Page page) {
        String html = XmlText.decode(page.content(), page.contentType());
        Document document = Jsoup.parse(html.isEmpty() ? " " : html);
        String base = document.select("base[href]").attr("href");
        return new PageLinks(document, Reference.resolve(page.url(), base));
    }

    /** How the site calls itself, else the title of the page. */
    String name() {
        String site = page.select("meta[property=og:site_name]").attr("content").strip();
        return site.isEmpty() ? page.title().strip() : site;
    }

    /** Feeds that the page is marked with. */
    public List<String> feeds() {
        return hrefs("link[rel~=(?i)\\b(alternate|feed)\\b]")
                .filter(link ->
                        FEED_TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .map(this::absolute)
                .distinct()
                .toList();
    }

    /** Sitemaps that the page is marked with. */
    List<String> sitemaps() {
        return hrefs("link[rel~=(?i)\\bsitemap\\b]").map(this::absolute).distinct().toList();
    }

    /** Pages of the same site, without fragments, in the order of the page; each once. */
    public List<String> pages() {
        return hrefs("a[href]")
                .filter(link -> !link.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow"))
                .map(this::absolute)
                .map(url -> url.indexOf('#') < 0 ? url : url.substring(0, url.indexOf('#')))
                .filter(Reference::isWeb)
                .filter(url -> !NOT_PAGES.contains(ending(url)))
                .filter(url -> Sites.areSame(url, address))
                .distinct()
                .limit(MOST_LINKS)
                .toList();
    }

    private static String ending(String url) {
        String path = url.split("[?#]", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Stream<Element> hrefs(String selector) {
        return page.select(selector).stream().filter(link -> !link.attr("href").isBlank());
    }

    private String absolute(Element link) {
        return Reference.resolve(address, link.attr("href"));
    }
}
