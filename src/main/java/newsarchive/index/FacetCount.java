package newsarchive.index;

import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet. {@code count} is the number of articles found if the value were the only
 * included one of its facet, all other filters and exclusions kept; when all included values are
 * required, with the value added to those chosen; of an excluded value, what its exclusion hides.
 *
 * @param id what a filter takes
 * @param kind the kind's word, for entities
 */
public record FacetCount(
        Facet facet,
        String id,
        String label,
        @Nullable String kind,
        long count,
        boolean selected,
        boolean excluded) {

    /** Whether this counts a whole kind, such as {@code threat-group/}, and not one entity. */
    public boolean isKind() {
        return id.endsWith("/");
    }
}
