package newsarchive.web;

import java.util.List;

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
     * @param head the kind itself as a value, absent for a group without a name
     * @param first shown at once, most frequent first
     * @param more folded away
     * @param folded whether the whole group is folded until it is opened
     */
    public record Group(List<Value> head, List<Value> first, List<Value> more, boolean folded) {}

    /**
     * A value with its count; {@code include} and {@code exclude} lead to the search with that
     * choice changed.
     */
    public record Value(
            String label,
            long count,
            boolean selected,
            boolean excluded,
            String include,
            String exclude) {}
}
