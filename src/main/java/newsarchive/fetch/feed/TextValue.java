package newsarchive.fetch.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of an element, however its dialect wraps it: plain, escaped, inline or in Base64. */
final class TextValue {
    private TextValue() {}

    /**
     * A title: character references are undone, also those that were escaped twice; what markup it
     * has is as safe as that of a text.
     */
    static String title(Element element, String address) {
        String value = raw(element);
        return isPlain(element) || isAtomText(element)
                ? value
                : Markup.clean(unescape(value), Bases.of(unwrapped(element), address));
    }

    /** A text in HTML: links absolute, scripts gone. */
    static String html(Element element, String address) {
        String value = raw(element).strip();
        return isPlain(element)
                ? value
                : Markup.clean(value, Bases.of(unwrapped(element), address));
    }

    static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** What Atom does not mark as anything else is text; RSS marks nothing and means HTML. */
    private static boolean isAtomText(Element element) {
        Element entry = element.parent();
        boolean isAtom = entry != null && List.of("entry", "feed").contains(localName(entry));
        return isAtom && type(element).isEmpty() && element.attr("mode").isEmpty();
    }

    private static boolean isPlain(Element element) {
        String type = type(element);
        return type.equals("text") || type.equals("text/plain");
    }

    private static String raw(Element element) {
        if (isBase64(element)) {
            Optional<String> decoded = decode(element.wholeText());
            if (decoded.isPresent()) {
                return decoded.get();
            }
        }
        return element.childrenSize() == 0 ? element.wholeText() : inline(unwrapped(element));
    }

    /** Atom 0.3 says so; in Atom 1.0 it follows from a type that is no text. */
    private static boolean isBase64(Element element) {
        if (element.attr("mode").equalsIgnoreCase("base64")) {
            return true;
        }
        String type = type(element);
        return element.attr("mode").isEmpty()
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("+xml")
                && !type.endsWith("/xml")
                && element.childrenSize() == 0;
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(
                    new String(
                            Base64.getMimeDecoder().decode(base64.strip()),
                            StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // then it is what it looks like
        }
    }

    private static String type(Element element) {
        return element.attr("type").strip().toLowerCase(Locale.ROOT);
    }

    /** Inline XHTML lies in one div, which belongs to Atom and not to the text. */
    private static Element unwrapped(Element element) {
        Element only = element.childrenSize() == 1 ? element.child(0) : element;
        boolean wrapped =
                type(element).contains("xhtml")
                        && localName(only).equals("div")
                        && element.ownText().isBlank();
        return wrapped ? only : element;
    }

    private static String localName(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    /** The markup inside, as HTML: prefixes and declarations of namespaces are XML's. */
    private static String inline(Element element) {
        StringBuilder html = new StringBuilder();
        element.childNodes().forEach(child -> child.traverse(new Writer(html)));
        return html.toString();
    }

    private record Writer(StringBuilder html) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof CDataNode || node instanceof TextNode) {
                html.append(
                        Entities.escape(((TextNode) node).getWholeText()).replace("&quot;", "\""));
            } else if (node instanceof Element element) {
                html.append('<').append(localName(element));
                element.attributes().asList().stream()
                        .filter(attribute -> !attribute.getKey().startsWith("xml"))
                        .forEach(attribute ->
                                html.append(' ')
                                        .append(attribute.getKey())
                                        .append("=\"")
                                        .append(Entities.escape(attribute.getValue()))
                                        .append('"'));
                html.append(element.childNodeSize() == 0 ? " />" : ">");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.childNodeSize() > 0) {
                html.append("</").append(localName(element)).append('>');
            }
        }
    }
}
