package newsarchive.fetch.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsarchive.table.Table;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The names of elements, by what they mean rather than by the prefix they wear: {@code title},
 * {@code dc:creator}. The vocabularies of RSS, Atom and sitemaps have no prefix; those of the table
 * have its own; others keep theirs. All names are in lower case.
 */
public final class Names {
    private static final Map<String, String> BY_ADDRESS = new HashMap<>();

    static {
        for (var row : Table.builtIn(Names.class, "namespaces.tsv").rows()) {
            BY_ADDRESS.put(
                    row.cell("address"), row.cell("prefix").equals("-") ? "" : row.cell("prefix"));
        }
    }

    private Names() {}

    /** The name of an element. */
    public static String of(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1);
        String vocabulary = vocabulary(element, prefix);
        return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
    }

    /** What a prefix stands for here; one that nobody declared stands for what it usually does. */
    private static String vocabulary(Element element, String prefix) {
        String declared = declaration(element, prefix);
        if (declared.isEmpty()) {
            return prefix.equals("atom") || prefix.equals("rss") ? "" : prefix;
        }
        String address = declared.strip().toLowerCase(Locale.ROOT);
        String known =
                BY_ADDRESS.getOrDefault(address.replaceAll("[/#]+$", ""), BY_ADDRESS.get(address));
        if (known != null) {
            return known;
        }
        return prefix;
    }

    private static String declaration(Element element, String prefix) {
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        for (Element at = element; at != null; at = at.parent()) {
            if (at.attributesSize() > 0) {
                for (Attribute attribute : at.attributes()) {
                    if (attribute.getKey().equalsIgnoreCase(name)) {
                        return attribute.getValue();
                    }
                }
            }
        }
        return "";
    }
}
