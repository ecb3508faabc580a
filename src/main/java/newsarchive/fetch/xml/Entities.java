package newsarchive.fetch.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes the document type off a document and puts its own plain entities in. Entities made of other
 * entities or read from elsewhere stay as they stand, so that nothing grows and nothing is fetched.
 */
final class Entities {
    private static final Pattern DOCTYPE =
            Pattern.compile(
                    "<!DOCTYPE\\b[^\\[>]{0,1000}(?:\\[(.{0,20000}?)\\]\\s*+)?>",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,60})\\s+[\"']([^\"'<]{0,2000})[\"']\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,60});");

    /** A reference inside an entity, unless it is to one character. */
    private static final Pattern NESTED = Pattern.compile("&(?!#|amp;|lt;|gt;|quot;|apos;)");

    /** A document type stands at the beginning or nowhere. */
    private static final int BEGINNING = 40_000;

    private static final int MOST_TEXT = 1 << 20;

    private Entities() {}

    static String putInto(String document) {
        Matcher doctype =
                DOCTYPE.matcher(document).region(0, Math.min(BEGINNING, document.length()));
        if (!doctype.find()) {
            return document;
        }
        String rest = document.substring(0, doctype.start()) + document.substring(doctype.end());
        String internal = doctype.group(1);
        return internal == null ? rest : replace(rest, plain(internal));
    }

    private static Map<String, String> plain(String internal) {
        Map<String, String> entities = new HashMap<>();
        Matcher matcher = PLAIN.matcher(internal);
        while (matcher.find()) {
            String value = matcher.group(2);
            if (!NESTED.matcher(value).find()) {
                // Decoded and written again, for the value is put into text that is parsed later.
                entities.putIfAbsent(matcher.group(1), escape(value));
            }
        }
        return entities;
    }

    private static String escape(String value) {
        return Parser.unescapeEntities(value, false).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String replace(String document, Map<String, String> entities) {
        if (entities.isEmpty()) {
            return document;
        }
        StringBuilder text = new StringBuilder();
        Matcher matcher = REFERENCE.matcher(document);
        int room = MOST_TEXT;
        while (matcher.find()) {
            String value = entities.getOrDefault(matcher.group(1), matcher.group());
            String put = value.length() <= room ? value : matcher.group();
            room -= put.length();
            matcher.appendReplacement(text, Matcher.quoteReplacement(put));
        }
        return matcher.appendTail(text).toString();
    }
}
