package newsarchive.fetch.sitemap;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.fetch.feed.FeedDate;
import newsarchive.fetch.xml.Names;
import newsarchive.fetch.xml.Reference;
import newsarchive.fetch.xml.XmlTree;
import org.jsoup.nodes.Element;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Reads a sitemap element by element and forgets each at once; used for one document. */
final class XmlSitemap {
    private static final Set<String> ENTRIES = Set.of("url", "sitemap");

    /** More than any sitemap within the protocol needs, with all extensions. */
    private static final int MOST_ELEMENTS = 3_000_000;

    private final String address;
    private final Listing pages = new Listing();
    private final Listing sitemaps = new Listing();
    private String lastLocation = "";

    XmlSitemap(String address) {
        this.address = address;
    }

    Sitemap read(String text, boolean isCut) {
        try (StreamParser parser = XmlTree.stream(text)) {
            Iterator<Element> elements = parser.iterator();
            @Nullable Element done = null;
            int read = 0;
            while (elements.hasNext() && !isFull() && read < MOST_ELEMENTS) {
                Element element = elements.next();
                read++;
                if (done != null) {
                    done.remove(); // Only now: the parser goes on from its last element.
                }
                done = isInside(element, ENTRIES) ? null : element;
                take(element);
            }
            boolean isWhole = !isFull() && read < MOST_ELEMENTS;
            if (isWhole) {
                dropHalfAddress(text);
            }
            boolean isIndex = pages.all().isEmpty() && !sitemaps.all().isEmpty();
            return new Sitemap(isIndex, isIndex ? sitemaps.all() : pages.all(), isCut || !isWhole);
        }
    }

    private boolean isFull() {
        return pages.isFull() || sitemaps.isFull();
    }

    /** Asked for every element, so of names without their prefixes, which are quickly told. */
    private static boolean isInside(Element element, Set<String> names) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            String name = at.normalName();
            if (names.contains(name.substring(name.indexOf(':') + 1))) {
                return true;
            }
        }
        return false;
    }

    private void take(Element element) {
        String name = Names.of(element);
        // Some wrap the address once more: <loc><url>...</url></loc>.
        if (ENTRIES.contains(name) && !isInside(element, Set.of("loc"))) {
            location(element)
                    .ifPresent(url ->
                            (name.equals("url") ? pages : sitemaps)
                                    .add(new Listed(url, lastmod(element), news(element))));
        }
    }

    /** The address in loc, or right in the entry, as some indexes have it. */
    private Optional<String> location(Element entry) {
        String location =
                child(entry, "loc")
                        .map(Element::wholeText)
                        .filter(text -> !text.isBlank())
                        .orElseGet(entry::ownText);
        lastLocation = location.strip();
        return Optional.of(lastLocation)
                .filter(text -> !text.isEmpty())
                .map(text -> Reference.resolve(address, text))
                .filter(Reference::isWeb);
    }

    private Optional<OffsetDateTime> lastmod(Element entry) {
        return child(entry, "lastmod").flatMap(element -> FeedDate.parse(element.wholeText()));
    }

    private static Map<String, String> news(Element entry) {
        Map<String, String> news = new HashMap<>();
        child(entry, "news:news")
                .ifPresent(element ->
                        element.stream()
                                .filter(field -> field.childrenSize() == 0)
                                .filter(field -> Names.of(field).startsWith("news:"))
                                .filter(field -> !field.wholeText().isBlank())
                                .forEach(field ->
                                        news.putIfAbsent(
                                                Names.of(field).substring("news:".length()),
                                                field.wholeText().strip())));
        return news;
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream().filter(child -> Names.of(child).equals(name)).findFirst();
    }

    /** A document that breaks off within an address names none there. */
    private void dropHalfAddress(String text) {
        String tail = text.substring(text.lastIndexOf('>') + 1).strip();
        if (!tail.isEmpty() && !tail.contains("<") && tail.equals(lastLocation)) {
            pages.forget(Reference.resolve(address, lastLocation));
            sitemaps.forget(Reference.resolve(address, lastLocation));
        }
    }
}
