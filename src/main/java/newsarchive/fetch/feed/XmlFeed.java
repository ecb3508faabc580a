package newsarchive.fetch.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsarchive.fetch.xml.Names;
import newsarchive.fetch.xml.Reference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the dialects that are written in XML, all by the same rules. */
final class XmlFeed {
    private static final Set<String> ROOTS =
            Set.of("rss", "feed", "rdf:rdf", "rdf", "channel", "entry");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private final String address;
    private final String author;

    private XmlFeed(String address, String author) {
        this.address = address;
        this.author = author;
    }

    static Optional<Feed> read(Document tree, String address) {
        Unclosed.mend(tree);
        Optional<Element> root =
                tree.stream().filter(element -> ROOTS.contains(Names.of(element))).findFirst();
        boolean html = tree.children().stream().anyMatch(e -> e.normalName().equals("html"));
        return html ? Optional.empty() : root.map(feed -> read(feed, tree, address));
    }

    private static Feed read(Element root, Document tree, String address) {
        Children channel = Children.of(channel(root));
        String base = base(homePage(channel), address);
        XmlFeed reader = new XmlFeed(base, Persons.of(channel, Field.FEED_AUTHOR));
        // Entries that were not ended lie in each other.
        List<FeedEntry> entries =
                tree.stream()
                        .filter(element -> ENTRIES.contains(Names.of(element)))
                        .map(reader::entry)
                        .toList();
        return new Feed(channel.text(Field.TITLE, title -> TextValue.title(title, base)), entries);
    }

    private static Element channel(Element root) {
        return root.children().stream()
                .filter(child -> Names.of(child).equals("channel"))
                .findFirst()
                .orElse(root);
    }

    /**
     * A feed on another host than its home page is served for it by others, who have no articles.
     */
    private static String base(String homePage, String address) {
        boolean isForeign =
                !homePage.isEmpty() && !Reference.of(homePage).isOnHostOf(Reference.of(address));
        return isForeign ? homePage : address;
    }

    private static String homePage(Children channel) {
        return channel.named("link").stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText().strip())
                .filter(Reference::isWeb)
                .findFirst()
                .orElse("");
    }

    private FeedEntry entry(Element element) {
        Children parts = Children.of(element);
        Optional<OffsetDateTime> published = date(parts, Field.PUBLISHED);
        Optional<OffsetDateTime> updated =
                date(parts, Field.UPDATED).or(() -> FeedDate.parse(attribute(element, "lastmod")));
        String summary = parts.text(Field.SUMMARY, part -> TextValue.html(part, address));
        String content = parts.text(Field.CONTENT, part -> TextValue.html(part, address));
        String ownAuthor = Persons.of(parts, Field.AUTHOR);
        return new FeedEntry(
                parts.text(Field.TITLE, part -> TextValue.title(part, address)),
                new EntryLinks(element, parts, address).best(),
                id(element, parts),
                published.or(() -> updated),
                updated.or(() -> published),
                ownAuthor.isEmpty() ? sourceAuthor(parts) : ownAuthor,
                summary.isEmpty() ? content : summary,
                content.isEmpty() ? summary : content);
    }

    /** An entry taken over from another feed may carry what that feed says of itself. */
    private String sourceAuthor(Children parts) {
        return parts.named("source").stream()
                .map(source -> Persons.of(Children.of(source), Field.AUTHOR))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(author);
    }

    /** An id is no link; only one that is plainly relative is meant as an address. */
    private String id(Element element, Children parts) {
        String id =
                parts.text(
                        Field.ID,
                        part ->
                                part.wholeText().strip().startsWith("/")
                                        ? Reference.resolve(
                                                Bases.of(part, address), part.wholeText())
                                        : part.wholeText());
        return id.isEmpty() ? attribute(element, "rdf:about") : id;
    }

    static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).equals(name))
                .map(attribute -> attribute.getValue().strip())
                .findFirst()
                .orElse("");
    }

    private static Optional<OffsetDateTime> date(Children parts, Field field) {
        return parts.of(field)
                .flatMap(part -> FeedDate.parse(part.wholeText()).stream())
                .findFirst();
    }
}
