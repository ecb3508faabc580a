package newsarchive.fetch;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

/** The addresses in an RSS or Atom feed of any dialect. */
final class Feed {
    private static final int BEGINNING = 4096;

    /** The first element, behind a byte order mark, a declaration and comments. */
    private static final Pattern ROOT =
            Pattern.compile(
                    "^[\\uFEFF\\s]*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!doctype.*?>\\s*)*"
                            + "<(?:rss|feed|rdf:rdf|atom:feed|[a-z0-9]+:feed)[\\s>]",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Feed() {}

    /** Whether the content begins as a feed does, whatever the headers say. */
    static boolean isFeed(byte[] content) {
        String beginning =
                new String(
                        content,
                        0,
                        Math.min(BEGINNING, content.length),
                        isWide(content) ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return ROOT.matcher(beginning.replace("\u00EF\u00BB\u00BF", "")).find();
    }

    private static boolean isWide(byte[] content) {
        return content.length > 1
                && ((content[0] == (byte) 0xfe && content[1] == (byte) 0xff)
                        || (content[0] == (byte) 0xff && content[1] == (byte) 0xfe));
    }

    /**
     * The absolute address of each entry, in the feed's order, each once.
     *
     * @throws IOException if it cannot be read as a feed
     */
    static List<String> addresses(Page page) throws IOException {
        try {
            SyndFeed feed = new SyndFeedInput().build(document(page));
            return feed.getEntries().stream()
                    .map(Feed::address)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        } catch (FeedException | JDOMException | RuntimeException e) {
            // Parsers of other people's formats fail in more ways than they declare.
            throw new IOException("no feed: " + e.getMessage(), e);
        }
    }

    private static Document document(Page page) throws IOException, JDOMException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setExpandEntities(false);
        try (Reader reader =
                new XmlFixerReader(
                        new XmlReader(
                                new ByteArrayInputStream(page.content()),
                                page.contentType().orElse("application/xml"),
                                true))) {
            Document document = builder.build(reader, page.url());
            resolve(document);
            return document;
        }
    }

    /** Makes links absolute by xml:base and the feed's address, which the parser does not do. */
    private static void resolve(Document document) {
        List<Element> elements = new ArrayList<>();
        document.getRootElement().getDescendants(Filters.element()).forEach(elements::add);
        for (Element link : elements) {
            if (link.getName().equals("link")) {
                Attribute href = link.getAttribute("href");
                if (href != null) {
                    href.setValue(absolute(link, href.getValue()));
                } else if (link.getChildren().isEmpty() && !link.getTextTrim().isEmpty()) {
                    link.setText(absolute(link, link.getTextTrim()));
                }
            }
        }
    }

    private static String absolute(Element element, String address) {
        try {
            URI base = element.getXMLBaseURI();
            return base == null ? address : base.resolve(new URI(address.strip())).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address.strip();
        }
    }

    private static Optional<String> address(SyndEntry entry) {
        return Optional.ofNullable(entry.getLink())
                .filter(Feed::isWeb)
                .or(() -> Optional.ofNullable(entry.getUri()).filter(Feed::isWeb))
                .map(String::strip);
    }

    private static boolean isWeb(String address) {
        return address.strip().toLowerCase(Locale.ROOT).startsWith("http")
                && CanonicalUrl.of(address).isPresent();
    }
}
