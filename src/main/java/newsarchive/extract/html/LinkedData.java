package newsarchive.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The JSON-LD of a page as a flat list of its things, arrays and graphs opened. Reads the slightly
 * broken JSON that pages really hold; what cannot be read is left out.
 */
public final class LinkedData {
    /** What an article may hold inside itself that is not about it. */
    private static final Set<String> OPENED = Set.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final int MOST_THINGS = 2_000;
    private static final Pattern OPENING =
            Pattern.compile(
                    "\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:-->|//\\s*\\]\\]>|\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/)\\s*;?\\s*$|;\\s*$");

    /** A closing is looked for at the end alone: scripts are long. */
    private static final int LONGEST_CLOSING = 60;

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    private final List<JsonNode> things = new ArrayList<>();

    LinkedData(Marks marks) {
        for (Element script : marks.tag("script").toList()) {
            if (script.attr("type")
                    .strip()
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("ld+json")) {
                open(read(script.data()));
            }
        }
    }

    /** All things, in page order. */
    public Stream<JsonNode> things() {
        return things.stream();
    }

    /** Whether a thing is of one of these schema.org types. */
    public static boolean isA(JsonNode thing, Set<String> types) {
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (types.contains(bare(one.asString("")))) {
                    return true;
                }
            }
        }
        return types.contains(bare(type.asString("")));
    }

    /** The text of a property: a string, or the first string of an array; never blank. */
    public static Optional<String> text(JsonNode thing, String property) {
        JsonNode value = thing.path(property);
        if (value.isArray()) {
            value = value.path(0);
        }
        if (value.isObject()) {
            value =
                    value.path("@value").isMissingNode()
                            ? value.path("name")
                            : value.path("@value");
        }
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static String bare(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    private static JsonNode read(String script) {
        try {
            return LENIENT.readTree(unwrapped(script.strip()));
        } catch (JacksonException e) {
            return MissingNode.getInstance(); // one broken script must not cost the others
        }
    }

    private static String unwrapped(String script) {
        Matcher opening = OPENING.matcher(script);
        String json = opening.lookingAt() ? script.substring(opening.end()) : script;
        int tail = Math.max(0, json.length() - LONGEST_CLOSING);
        Matcher closing = CLOSING.matcher(json).region(tail, json.length());
        return closing.find() ? json.substring(0, closing.start()) : json;
    }

    private void open(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty() && things.size() < MOST_THINGS) {
            JsonNode node = waiting.removeFirst();
            if (node.isArray()) {
                List<JsonNode> members = new ArrayList<>();
                node.forEach(members::add);
                members.reversed().forEach(waiting::addFirst);
            } else if (node.isObject()) {
                things.add(node);
                OPENED.forEach(name -> waiting.addLast(node.path(name)));
            }
        }
    }
}
