package newsarchive.fetch.feed;

import java.util.Set;
import newsarchive.fetch.xml.Names;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts elements back where they belong after one before them was not ended. */
final class Unclosed {
    /** They hold text alone. */
    private static final Set<String> TEXTS = Set.of("title", "link", "guid", "pubdate", "category");

    /** They stand beside those, never inside. */
    private static final Set<String> FIELDS =
            Set.of("link", "guid", "pubdate", "category", "description", "item", "entry");

    private Unclosed() {}

    static void mend(Document tree) {
        for (Element text : tree.stream().toList()) {
            boolean open = text.childrenSize() > 0 && TEXTS.contains(Names.of(text));
            if (open) {
                text.children().reversed().stream()
                        .filter(child -> FIELDS.contains(Names.of(child)))
                        .forEach(text::after);
            }
        }
    }
}
