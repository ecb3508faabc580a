package newsarchive.web;

import java.util.List;

/**
 * All that the page of one facet prints.
 *
 * @param prefix what is looked for
 * @param explained the search in plain words
 * @param search the link back to it
 * @param kept the search as hidden fields of the form
 * @param groups all values that the search tells of by kind, or those that were found
 */
public record FacetPageView(
        String label,
        String parameter,
        String prefix,
        String explained,
        String search,
        List<SearchView.Field> kept,
        List<FacetView.Group> groups) {

    /** Whether there is nothing to choose. */
    public boolean isEmpty() {
        return groups.stream()
                .allMatch(group -> group.head().isEmpty() && group.values().isEmpty());
    }
}
