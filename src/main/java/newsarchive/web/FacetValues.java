package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.index.ArticleIndex;
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;

/**
 * The values of one facet in a search, the most frequent first; looked for by the beginning of a
 * name, also rare ones.
 */
final class FacetValues {
    static final String PREFIX = "prefix";
    private static final int MOST = 100;

    private final ArticleIndex index;

    FacetValues(ArticleIndex index) {
        this.index = index;
    }

    /** The facet that a request's path names. */
    static Facet facet(Context request) {
        String name = request.pathParam("dimension");
        return Facet.ofParameter(name)
                .orElseThrow(() ->
                        new NotFoundResponse(
                                "there is no facet '"
                                        + name
                                        + "'; facets are "
                                        + Arrays.stream(Facet.values())
                                                .map(Facet::parameter)
                                                .collect(Collectors.joining(", "))));
    }

    /** What a request is looking for; empty for everything. */
    static String prefix(Context request) {
        String given = request.queryParam(PREFIX);
        return given == null ? "" : given.strip();
    }

    /** At most a hundred; with a prefix those of which a name or a word of it begins so. */
    List<FacetCount> of(ArticleQuery query, Facet facet, String prefix) {
        Map<String, FacetCount> values = new LinkedHashMap<>();
        Hits hits = index.search(query);
        hits.facets().getOrDefault(facet, List.of()).stream()
                .filter(value -> !value.isKind() && beginsSo(value.label(), prefix))
                .forEach(value -> values.put(value.id(), value));
        if (!prefix.isEmpty()) {
            for (FacetCount named : index.suggest(prefix, MOST)) {
                if (isValueOf(facet, named.facet()) && !values.containsKey(named.id())) {
                    counted(query, facet, named.id())
                            .ifPresent(value -> values.put(value.id(), value));
                }
            }
        }
        List<FacetCount> sorted = new ArrayList<>(values.values());
        sorted.sort(
                Comparator.comparingLong(FacetCount::count)
                        .reversed()
                        .thenComparing(FacetCount::label)
                        .thenComparing(FacetCount::id));
        return sorted.stream().limit(MOST).toList();
    }

    /** Whoever is tagged may have a role in a claim. */
    private static boolean isValueOf(Facet facet, Facet named) {
        return facet == named || (facet.role().isPresent() && named.dimension().isPresent());
    }

    /** A rare value is counted by choosing it, as counts are defined. */
    private Optional<FacetCount> counted(ArticleQuery query, Facet facet, String id) {
        Selection chosen = query.selection(facet);
        Selection asked =
                query.matchAll()
                        ? chosen.including(id)
                        : new Selection(Set.of(id), chosen.excluded());
        return index
                .search(query.choosing(facet, asked))
                .facets()
                .getOrDefault(facet, List.of())
                .stream()
                .filter(value -> value.id().equals(id) && value.count() > 0)
                .map(value ->
                        new FacetCount(
                                facet,
                                id,
                                value.label(),
                                value.kind(),
                                value.count(),
                                chosen.included().contains(id),
                                chosen.excluded().contains(id)))
                .findFirst();
    }

    private static boolean beginsSo(String label, String prefix) {
        String name = folded(label);
        String start = folded(prefix);
        return name.startsWith(start) || name.contains(" " + start);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
