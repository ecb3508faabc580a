package newsarchive.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.query.Cursor;
import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What a search gives.
 *
 * @param total articles that match fully; always exact here
 * @param stories how many stories they tell: hits there are in all, where articles of one story
 *     share a hit
 * @param hits the page asked for, in the order asked for
 * @param partial below them, where they leave the first page unfilled: articles with some of the
 *     words, those with the most and rarest words first; in no number counted
 * @param facets for every facet its values: selected and excluded ones always, even at 0, and the
 *     most frequent others; by count, then label
 * @param days for each day of publication, as printed, how many of the total; a date that names
 *     only its month or year stands on the first day of it
 * @param undated how many of the total have no date of publication
 * @param changed how many of the total read otherwise since the moment that the query is {@code
 *     asOf}; 0 without one
 * @param after where the hits behind this page begin; null when there are none
 */
public record Hits(
        long total,
        long stories,
        List<Hit> hits,
        List<Hit> partial,
        Map<Facet, List<FacetCount>> facets,
        NavigableMap<LocalDate, Long> days,
        long undated,
        long changed,
        @Nullable Cursor after) {
    /** Values of a facet that are told without being chosen; one with as many may have more. */
    public static final int MOST_VALUES = 200;

    public Hits {
        hits = List.copyOf(hits);
        partial = List.copyOf(partial);
        facets = Map.copyOf(facets);
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }
}
