package newsarchive.article;

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
}
