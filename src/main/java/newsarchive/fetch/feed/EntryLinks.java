package newsarchive.fetch.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.fetch.xml.Reference;
import org.jsoup.nodes.Element;

/** Finds the address of the article among the links of an entry. */
record EntryLinks(Element entry, Children parts, String address) {
    /** Relations of links that lead to something else than the article. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "self",
                    "enclosure",
                    "replies",
                    "edit",
                    "edit-media",
                    "payment",
                    "hub",
                    "license",
                    "related",
                    "via",
                    "next",
                    "previous",
                    "first",
                    "last",
                    "search",
                    "service.edit",
                    "service.post",
                    "service.feed",
                    "up",
                    "comments");

    private static final Set<String> PAGES =
            Set.of("", "text/html", "application/xhtml+xml", "text/xhtml", "html");

    /** The best address; empty if there is none. */
    String best() {
        return Stream.<Optional<String>>of(
                        text("feedburner:origlink"),
                        text("link"),
                        atom(true),
                        atom(false),
                        other(),
                        permalink("guid"),
                        permalink("id"),
                        attribute("href"),
                        attribute("rdf:about").filter(Reference::isWeb),
                        related())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** A link as RSS writes it, with the address between the tags. */
    private Optional<String> text(String name) {
        return parts.named(name).stream()
                .filter(link -> !link.wholeText().isBlank())
                .map(link -> Reference.resolve(Bases.of(link, address), link.wholeText()))
                .findFirst();
    }

    /** A link as Atom writes it: to the article, or with no relation at all. */
    private Optional<String> atom(boolean toPage) {
        return hrefs().filter(link -> List.of("", "alternate").contains(relation(link)))
                .filter(link ->
                        !toPage || PAGES.contains(link.attr("type").toLowerCase(Locale.ROOT)))
                .map(this::href)
                .findFirst();
    }

    private Optional<String> other() {
        return hrefs().filter(link -> !ELSEWHERE.contains(relation(link)))
                .map(this::href)
                .findFirst();
    }

    private Optional<String> related() {
        return hrefs().filter(link -> Set.of("related", "via").contains(relation(link)))
                .map(this::href)
                .findFirst();
    }

    private Stream<Element> hrefs() {
        return parts.named("link").stream().filter(link -> !link.attr("href").isBlank());
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.replace("http://www.iana.org/assignments/relation/", "");
    }

    private String href(Element link) {
        return Reference.resolve(Bases.of(link, address), link.attr("href"));
    }

    /** An id may be the address too, unless it says that it is none. */
    private Optional<String> permalink(String name) {
        return parts.named(name).stream()
                .filter(id -> !XmlFeed.attribute(id, "ispermalink").equalsIgnoreCase("false"))
                .map(id -> id.wholeText().strip())
                .filter(Reference::isWeb)
                .findFirst();
    }

    private Optional<String> attribute(String name) {
        return Optional.of(XmlFeed.attribute(entry, name))
                .filter(value -> !value.isEmpty())
                .map(value -> Reference.resolve(Bases.of(entry, address), value));
    }
}
