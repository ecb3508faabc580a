package newsarchive.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The few elements of a page that may tell something about its article, gathered in one walk. Lists
 * are in page order and bounded.
 */
public final class Marks {
    private static final int MOST = 500;
    private static final int LONGEST_NAMES = 1_000;
    private static final Set<String> TAGS =
            Set.of("html", "meta", "script", "title", "h1", "h2", "time", "link", "input");

    /** Parts of class names and ids that tell of authors and of dates. */
    private static final List<String> AUTHORS = List.of("author", "byline", "autor");

    private static final List<String> DATES = List.of("date", "time", "publish", "meta");
    private static final Set<String> TOO_WIDE =
            Set.of("html", "body", "main", "article", "section");

    private final Map<String, List<Element>> lists = new HashMap<>();

    Marks(Document document) {
        for (@Nullable Node node = document; node != null; node = after(node)) {
            if (node instanceof Element element) {
                read(element);
            }
        }
    }

    private static @Nullable Node after(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        @Nullable Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }

    private void read(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            add("tag " + tag, element);
        }
        if (element.attributesSize() > 0) {
            readAttributes(element, tag);
        }
    }

    private void readAttributes(Element element, String tag) {
        String property = element.attributes().get("itemprop");
        if (!property.isEmpty() && property.length() < LONGEST_NAMES) {
            for (String one : property.strip().split("\\s+", -1)) {
                add("itemprop " + one.toLowerCase(Locale.ROOT), element);
            }
        }
        if (tag.equals("a") && element.attr("rel").contains("author")) {
            add("rel author", element);
        }
        String names = element.attributes().get("class");
        if (!names.isEmpty() && names.length() < LONGEST_NAMES && !TOO_WIDE.contains(tag)) {
            readNames(element, names.toLowerCase(Locale.ROOT));
        }
    }

    private void readNames(Element element, String names) {
        if (holdsOne(names, AUTHORS)) {
            add("class author", element);
        }
        if (holdsOne(names, DATES)) {
            add("class date", element);
        }
    }

    private static boolean holdsOne(String names, List<String> parts) {
        for (String part : parts) {
            if (names.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private void add(String key, Element element) {
        List<Element> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.size() < MOST) {
            list.add(element);
        }
    }

    /** The elements of one of: html, meta, script, title, h1, h2, time, link, input. */
    public Stream<Element> tag(String name) {
        return list("tag " + name);
    }

    public Stream<Element> itemprop(String name) {
        return list("itemprop " + name.toLowerCase(Locale.ROOT));
    }

    /** Links marked {@code rel=author}. */
    public Stream<Element> relAuthor() {
        return list("rel author");
    }

    /** Elements whose class speaks of an author. */
    public Stream<Element> authors() {
        return list("class author");
    }

    /** Elements whose class speaks of a date or of the article's data. */
    public Stream<Element> dates() {
        return list("class date");
    }

    private Stream<Element> list(String key) {
        return lists.getOrDefault(key, List.of()).stream();
    }
}
