package newsarchive.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A country, actor or agency under its one canonical name.
 *
 * @param id a slug such as {@code tick}; of a country its ISO 3166-1 alpha-2 code
 * @param country the ISO 3166-1 alpha-2 code of the country it belongs to, if one is known
 */
public record Entity(String id, String name, Kind kind, @Nullable String country) {
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

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
        String inside = INSIDE_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return ENDS.matcher(BETWEEN_WORDS.matcher(inside).replaceAll("-")).replaceAll("");
    }
}
