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
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
