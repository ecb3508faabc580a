package newsarchive.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is chosen in one facet, in the order it was chosen. A value is an id such as {@code tick},
 * or a kind such as {@code threat-group/}. Included values are alternatives unless the query
 * requires all; excluded values never appear in a hit.
 */
public record Selection(Set<String> included, Set<String> excluded) {
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
        included = Collections.unmodifiableSet(new LinkedHashSet<>(included));
        excluded = Collections.unmodifiableSet(new LinkedHashSet<>(excluded));
    }

    public boolean isEmpty() {
        return included.isEmpty() && excluded.isEmpty();
    }

    /** The ids and kinds that are mentioned either way. */
    public List<String> all() {
        Set<String> all = new LinkedHashSet<>(included);
        all.addAll(excluded);
        return List.copyOf(all);
    }

    /** The same with a value included, and not excluded any more. */
    public Selection including(String value) {
        Selection rest = without(value);
        return new Selection(plus(rest.included, value), rest.excluded);
    }

    /** The same with a value excluded, and not included any more. */
    public Selection excluding(String value) {
        Selection rest = without(value);
        return new Selection(rest.included, plus(rest.excluded, value));
    }

    /** The same without saying anything of a value. */
    public Selection without(String value) {
        return new Selection(minus(included, value), minus(excluded, value));
    }

    private static Set<String> plus(Set<String> values, String value) {
        Set<String> more = new LinkedHashSet<>(values);
        more.add(value);
        return more;
    }

    private static Set<String> minus(Set<String> values, String value) {
        Set<String> fewer = new LinkedHashSet<>(values);
        fewer.remove(value);
        return fewer;
    }
}
