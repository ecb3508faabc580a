package newsarchive.index;

import java.util.List;
import java.util.Map;
import newsarchive.query.Facet;

/**
 * What a search gives.
 *
 * @param total articles that match fully; always exact here
 * @param hits the page asked for, in the order asked for
 * @param facets for every facet its values: selected and excluded ones always, even at 0, and the
 *     most frequent others; by count, then label
 * @param undated how many of the total have no date of publication
 */
public record Hits(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, long undated) {
    public Hits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
