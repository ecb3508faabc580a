package newsarchive.fetch.feed;

import newsarchive.fetch.xml.Reference;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What relative links inside an element are relative to. */
final class Bases {
    private Bases() {}

    /** The xml:base in force, each relative to the one around it, the outermost to the address. */
    static String of(@Nullable Element element, String address) {
        if (element == null) {
            return address;
        }
        String around = of(element.parent(), address);
        String base = element.attr("xml:base").strip();
        if (base.isEmpty()) {
            return around;
        }
        String resolved = Reference.resolve(around, base);
        return Reference.isWeb(resolved) ? resolved : around;
    }
}
