package newsarchive.fetch.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsarchive.fetch.xml.Reference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a piece of HTML safe to show and its links absolute; leaves alone what is both. */
final class Markup {
    private static final List<String> LINKS = List.of("href", "src", "cite", "longdesc", "poster");

    /** What runs or loads by itself. */
    private static final String ACTIVE =
            "script,style,applet,object,embed,iframe,frame,frameset,base,meta,link,noscript";

    private static final Pattern NEEDS_CARE =
            Pattern.compile(
                    "<(?:script|style|applet|object|embed|i?frame|base|meta|link|noscript)\\b"
                            + "|\\bon\\w{3,20}\\s*+=|script\\s*+:|<!--",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?:href|src|cite|longdesc|poster)\\s*+=\\s*+[\"']?+\\s*+(?![a-z][a-z0-9+.-]*:|[\"'\\s>])",
                    Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static String clean(String html, String base) {
        boolean relative = !base.isEmpty() && RELATIVE.matcher(html).find();
        if (!relative && !NEEDS_CARE.matcher(html).find()) {
            return html;
        }
        Document page = Jsoup.parseBodyFragment(html);
        page.select(ACTIVE).remove();
        page.body().forEach(element -> clean(element, base));
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        return page.body().html().replaceAll("<!--.*?-->", "").strip();
    }

    private static void clean(Element element, String base) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on") || isScript(attribute.getValue())) {
                element.removeAttr(attribute.getKey());
            } else if (LINKS.contains(name)) {
                element.attr(attribute.getKey(), Reference.resolve(base, attribute.getValue()));
            }
        }
    }

    private static boolean isScript(String value) {
        String start = value.replaceAll("[\\s\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
        return start.startsWith("javascript:") || start.startsWith("vbscript:");
    }
}
