package newsarchive.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One facet beside the results.
 *
 * @param parameter also the name of its colour
 * @param find where to look for a value of it
 * @param groups its values by kind in the order of kinds, or one group without a name
 */
public record FacetView(String label, String parameter, String find, List<Group> groups) {

    /**
     * Values of one kind.
     *
     * @param kind its id; empty for a group without a name
     * @param head the kind itself as a value, absent for a group without a name
     * @param values those that are shown, most frequent first
     * @param more where the others are, if some are left out
     * @param folded whether the whole group is folded until it is opened
     */
    public record Group(
            String kind,
            List<Value> head,
            List<Value> values,
            Optional<More> more,
            boolean folded) {}

    /**
     * Values that are left out.
     *
     * @param count absent where even the index counts only the most frequent
     * @param of what they are values of
     * @param href the page that has them all
     */
    public record More(OptionalInt count, String of, String href) {}

    /**
     * A value with its count; {@code include} and {@code exclude} lead to the search with that
     * choice changed. With more than a hundred on a page each says only what it must.
     */
    public record Value(
            String label,
            long count,
            boolean selected,
            boolean excluded,
            String include,
            String exclude) {}
}
