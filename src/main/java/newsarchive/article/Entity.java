package newsarchive.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country, actor or agency under its one canonical name.
 *
 * @param id a slug such as {@code tick}; of a country its ISO 3166-1 alpha-2 code
 * @param country the ISO 3166-1 alpha-2 code of the country it belongs to, if one is known
 */
public record Entity(String id, String name, Kind kind, @Nullable String country) {
    private static final String INSIDE_WORDS = "'’.";

    public Entity {
        if (id.isBlank() || name.isBlank() || id.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "an entity needs an id without '/' and a name: '" + id + "', '" + name + "'");
        }
    }

    /**
     * The id that a name makes: its letters and digits of any script in lower case, joined by
     * hyphens; may be empty.
     */
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean between = false;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int c = lower.codePointAt(at);
            if (isOfWord(c)) {
                slug.append(between && !slug.isEmpty() ? "-" : "").appendCodePoint(c);
                between = false;
            } else {
                between |= INSIDE_WORDS.indexOf(c) < 0;
            }
        }
        return slug.toString();
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }
}
