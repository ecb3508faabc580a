package newsarchive.web.text;

import com.ibm.icu.text.NumberFormat;
import gg.jte.Content;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of the pages in one language. Each has a key and may have named arguments: {@code
 * of("search.page", "page", 2, "pages", 12)}. A key that does not exist or an argument that is
 * missing is our mistake: an {@link IllegalArgumentException}.
 */
public final class Texts {
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH, Bundle.read("en"));

    private final Locale locale;
    private final Map<String, Message> messages = new TreeMap<>();
    private final Dates dates;
    private final Words words = new Words(this);
    private final Lists lists = new Lists(this);

    /**
     * @param patterns by key, in ICU's message format
     * @throws IllegalArgumentException if one of them cannot be understood
     */
    public Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        patterns.forEach((key, pattern) -> messages.put(key, new Message(pattern, locale)));
        dates = new Dates(this);
    }

    /** The one language that there is. */
    public static Texts english() {
        return ENGLISH;
    }

    /** For the {@code lang} attribute of pages, such as {@code en}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** By which names of languages and months are known. */
    public Locale locale() {
        return locale;
    }

    /** How the language writes dates. */
    public Dates dates() {
        return dates;
    }

    /** What the archive's own terms are called. */
    public Words words() {
        return words;
    }

    /** How the language writes lists. */
    public Lists lists() {
        return lists;
    }

    /** How the language writes a number, such as {@code 1,234}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /**
     * A text without elements.
     *
     * @param arguments names, each followed by its value
     */
    public String of(String key, Object... arguments) {
        return message(key).fill(named(arguments));
    }

    /**
     * A text with elements such as {@code <bdi>} in it, for a template.
     *
     * @param arguments names, each followed by its value, which may be a content of a template
     */
    public RichText rich(String key, Object... arguments) {
        Map<String, Content> contents = new HashMap<>();
        Map<String, Object> values = named(arguments);
        values.replaceAll((name, value) -> {
            if (value instanceof Content content) {
                contents.put(name, content);
                return RichText.place(name);
            }
            return value instanceof String words ? RichText.masked(words) : value;
        });
        RichText text = new RichText(message(key).fill(values));
        contents.forEach((name, content) -> text.with(name, _ -> content));
        return text;
    }

    private Message message(String key) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("there is no text '" + key + "'");
        }
        return message;
    }

    private static Map<String, Object> named(Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
