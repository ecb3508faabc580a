package newsarchive.fetch.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page links to, canonical, each once, in its order.
 *
 * @param pages from its text
 * @param feeds from its head
 */
record PageLinks(List<String> pages, List<String> feeds) {
    /** More than any front page has; a page of millions is a trap. */
    private static final int MOST = 3000;

    static PageLinks of(Page page) {
        try {
            Document document =
                    Jsoup.parse(
                            new ByteArrayInputStream(page.content()), charset(page), page.url());
            return new PageLinks(
                    canonical(
                            document
                                    .select("a[href]:not([rel~=(?i)nofollow]), area[href]")
                                    .stream()),
                    canonical(
                            document
                                    .select(
                                            "link[rel~=(?i)alternate][type~=(?i)(rss|atom|rdf|feed\\+json)]")
                                    .stream()));
        } catch (IOException | IllegalArgumentException e) {
            return new PageLinks(List.of(), List.of()); // A character set that nobody knows.
        }
    }

    /** Nothing lets the parser find out by itself. */
    private static @org.jspecify.annotations.Nullable String charset(Page page) {
        return page.contentType()
                .map(type -> type.replaceAll("(?i).*charset\\s*=\\s*[\"']?([\\w:-]+).*", "$1"))
                .filter(name -> !name.contains("/"))
                .filter(PageLinks::isKnown)
                .orElse(null);
    }

    private static boolean isKnown(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> canonical(Stream<Element> elements) {
        Set<String> addresses = new LinkedHashSet<>();
        elements.limit(MOST)
                .map(element -> element.absUrl("href"))
                .forEach(address -> CanonicalUrl.of(address).ifPresent(addresses::add));
        return List.copyOf(addresses);
    }
}
