package newsarchive.fetch.opml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.fetch.xml.Reference;
import newsarchive.fetch.xml.XmlTree;
import newsarchive.source.EntryPoint;
import newsarchive.source.EntryPoint.Kind;
import newsarchive.source.Source;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads and writes OPML. What is read may be nested, written in any case and ill-formed. */
public final class Opml {
    private static final int BEGINNING = 2048;
    private static final Pattern ROOT = Pattern.compile("<opml[\\s>]", Pattern.CASE_INSENSITIVE);

    private Opml() {}

    /** Whether the content begins as OPML does. */
    public static boolean isOpml(byte[] content) {
        int end = Math.min(BEGINNING, content.length);
        return ROOT.matcher(new String(content, 0, end, StandardCharsets.ISO_8859_1)).find();
    }

    /**
     * The subscriptions in their order, each address once.
     *
     * @return nothing if it is no OPML
     */
    public static Optional<List<Subscription>> read(byte[] content) {
        Document tree = XmlTree.of(content, Optional.empty());
        boolean isOpml = tree.children().stream().anyMatch(e -> e.normalName().equals("opml"));
        if (!isOpml) {
            return Optional.empty();
        }
        return Optional.of(
                tree.stream()
                        .filter(element -> element.normalName().equals("outline"))
                        .flatMap(outline -> subscription(outline).stream())
                        .distinct()
                        .toList());
    }

    private static Optional<Subscription> subscription(Element outline) {
        String feed = first(outline, "xmlurl");
        String page = first(outline, "htmlurl", "url");
        String name = first(outline, "title", "text");
        if (Reference.isWeb(feed)) {
            return Optional.of(new Subscription(name, new EntryPoint(Kind.FEED, feed)));
        }
        return Reference.isWeb(page)
                ? Optional.of(new Subscription(name, new EntryPoint(Kind.SITE, page)))
                : Optional.empty();
    }

    private static String first(Element outline, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        outline.attributes().asList().stream()
                                .filter(a -> a.getKey().toLowerCase(Locale.ROOT).equals(name)))
                .map(Attribute::getValue)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The sources as OPML 2.0: one with several feeds is a group of them. */
    public static String write(List<Source> sources) {
        Document tree = new Document("").parser(Parser.xmlParser()); // it keeps capitals
        tree.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element opml = tree.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Sources of a news archive");
        Element body = opml.appendElement("body");
        sources.forEach(source -> append(body, source));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + tree.html().replaceAll("(<(?:/?head|/?body|outline|/outline)[ >])", "\n$1")
                + "\n";
    }

    private static void append(Element body, Source source) {
        List<EntryPoint> feeds =
                source.entryPoints().stream().filter(p -> p.kind() == Kind.FEED).toList();
        if (feeds.isEmpty()) {
            outline(body, source).attr("type", "link").attr("url", source.address());
        } else if (feeds.size() == 1) {
            feed(outline(body, source), source, feeds.getFirst());
        } else {
            Element group = outline(body, source);
            feeds.forEach(feed -> feed(outline(group, source), source, feed));
        }
    }

    private static Element outline(Element parent, Source source) {
        return parent.appendElement("outline").attr("text", source.name());
    }

    private static void feed(Element outline, Source source, EntryPoint feed) {
        outline.attr("type", "rss").attr("xmlUrl", feed.address());
        if (!source.address().equals(feed.address())) {
            outline.attr("htmlUrl", source.address());
        }
    }
}
