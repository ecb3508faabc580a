package newsarchive.web.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with elements in it. A few plain ones are written as they are; every other is a place that
 * the template fills: {@code with("link", words -> ...)} is given the words between {@code <link>}
 * and {@code </link>}. An argument may itself be content. All words are escaped, those of the text
 * and those of its arguments: an argument makes no element.
 */
public final class RichText implements Content {
    /** Elements that say nothing but what they are. */
    private static final Map<String, String> PLAIN =
            Map.of(
                    "bdi", "<bdi>",
                    "code", "<code>",
                    "em", "<em>",
                    "strong", "<strong>",
                    "kbd", "<kbd>",
                    "del", "<del>",
                    "ins", "<ins>",
                    "small", "<span class=\"small\">",
                    "unseen", "<span class=\"unseen\">");

    private static final Pattern ELEMENT =
            Pattern.compile("<([a-zA-Z]+)(?:/>|>(.*?)</\\1>)", Pattern.DOTALL);

    /** Stands for a less-than sign of an argument; Unicode promises that no text needs it. */
    private static final char LESS = '\uFDD0';

    private final String text;
    private final Map<String, UnaryOperator<Content>> places = new HashMap<>();

    RichText(String text) {
        this.text = text;
    }

    /** An argument whose words are taken for no element. */
    static String masked(String argument) {
        return argument.replace('<', LESS);
    }

    /** An argument that the template fills. */
    static String place(String name) {
        return "<" + name + "/>";
    }

    /** Says what stands in a place. */
    public RichText with(String name, UnaryOperator<Content> place) {
        places.put(name, place);
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        write(text, output);
    }

    private void write(String words, TemplateOutput output) {
        Matcher element = ELEMENT.matcher(words);
        int at = 0;
        while (element.find()) {
            escape(words.substring(at, element.start()), output);
            String inside = element.group(2) == null ? "" : element.group(2);
            element(element.group(1), inside, output);
            at = element.end();
        }
        escape(words.substring(at), output);
    }

    private void element(String name, String inside, TemplateOutput output) {
        UnaryOperator<Content> place = places.get(name);
        String start = PLAIN.get(name);
        if (place != null) {
            place.apply(out -> write(inside, out)).writeTo(output);
        } else if (start != null) {
            output.writeContent(start);
            write(inside, output);
            output.writeContent(start.startsWith("<span") ? "</span>" : "</" + name + ">");
        } else {
            throw new IllegalArgumentException("nothing stands in the place <" + name + ">");
        }
    }

    private static void escape(String words, TemplateOutput output) {
        if (!words.isEmpty()) {
            output.writeUserContent(words.replace(LESS, '<'));
        }
    }
}
