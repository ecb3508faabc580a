package newsarchive.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import newsarchive.query.ArticleQuery;
import newsarchive.query.QueryWords;
import newsarchive.query.QueryWords.Place;

/**
 * Offers what a query that finds nothing or little may have meant, in words of the archive's own.
 * What is offered finds more than the query, with the same filters.
 *
 * @param retyped the query with other words
 */
public record DidYouMean(ArticleIndex index, Function<String, ArticleQuery> retyped) {
    /** More articles than this are no sign of a slip. */
    private static final long FEW = 3;

    private static final int WORDS = 3;
    private static final int OFFERED = 3;

    /** More words in doubt than this are no slip of the finger. */
    private static final int MOST_WORDS = 8;

    /** Whole queries, the best first; nearly always none. */
    public List<String> of(ArticleQuery asked, Hits found) {
        if (found.total() > FEW || asked.text().isEmpty()) {
            return List.of();
        }
        QueryWords words = QueryWords.of(asked.text());
        Map<Place, List<String>> near = new LinkedHashMap<>();
        words.words().stream()
                .limit(MOST_WORDS)
                .forEach(place -> {
                    List<String> others = index.closeWords(place.word(), WORDS);
                    if (!others.isEmpty()) {
                        near.put(place, others);
                    }
                });
        return candidates(words, near).stream()
                .filter(text -> total(text) > found.total())
                .limit(OFFERED)
                .toList();
    }

    /** All words at once, then one by one. */
    private static Set<String> candidates(QueryWords words, Map<Place, List<String>> near) {
        Set<String> candidates = new LinkedHashSet<>();
        if (!near.isEmpty()) {
            Map<Place, String> nearest = new LinkedHashMap<>();
            near.forEach((place, others) -> nearest.put(place, others.getFirst()));
            candidates.add(words.with(nearest));
            near.forEach((place, others) ->
                    others.forEach(other -> candidates.add(words.with(Map.of(place, other)))));
        }
        return candidates;
    }

    private long total(String text) {
        return index.search(retyped.apply(text).ofSize(0)).total();
    }
}
