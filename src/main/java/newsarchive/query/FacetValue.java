package newsarchive.query;

import java.util.List;
import java.util.Locale;
import newsarchive.article.Entity;

/**
 * A value of a facet as a person or a link gives it: an id, a name, or a kind ending in a slash.
 */
final class FacetValue {
    private static final int COUNTRY_CODE = 2;

    private FacetValue() {}

    /**
     * The ids meant, never empty; a value that nothing is known of becomes the id it would have.
     */
    static List<String> resolve(Facet facet, String value, NameResolver names) {
        if (value.endsWith("/")) {
            return List.of(value.toLowerCase(Locale.ROOT));
        }
        List<String> known = names.ids(facet, value);
        return known.isEmpty() ? List.of(asId(facet, value)) : known;
    }

    private static String asId(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY -> value.toUpperCase(Locale.ROOT);
            case ACCUSED, TARGET, ATTRIBUTED_BY, REPORTED_BY, DISPUTED_BY ->
                    value.length() == COUNTRY_CODE ? value.toUpperCase(Locale.ROOT) : slug(value);
            case LANGUAGE -> value.toLowerCase(Locale.ROOT);
            case YEAR -> value;
            case ACTOR, AGENCY, PUBLISHER -> slug(value);
        };
    }

    private static String slug(String value) {
        String slug = Entity.slug(value);
        return slug.isEmpty() ? value : slug;
    }
}
