package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
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
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.index.HitsJson;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/facets/{dimension}}: the values of one facet in a search, most frequent first, at
 * most a hundred; with {@code prefix} those of which a name or a word of it begins so, however
 * rare.
 */
final class FacetApi implements Handler {
    private static final int MOST = 100;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;

    FacetApi(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        Facet facet = facet(context.pathParam("dimension"));
        String given = context.queryParam("prefix");
        String prefix = given == null ? "" : given.strip();
        ArticleQuery query = archive.query(context).ofSize(0);
        ObjectNode json = MAPPER.createObjectNode();
        json.put("facet", facet.parameter()).put("prefix", prefix);
        ArrayNode array = json.putArray("values");
        values(query, facet, prefix).forEach(value -> array.add(HitsJson.write(value)));
        Json.answer(context, json);
    }

    private static Facet facet(String name) {
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

    private List<FacetCount> values(ArticleQuery query, Facet facet, String prefix) {
        Map<String, FacetCount> values = new LinkedHashMap<>();
        Hits hits = archive.index().search(query);
        hits.facets().getOrDefault(facet, List.of()).stream()
                .filter(value -> !value.isKind() && beginsSo(value.label(), prefix))
                .forEach(value -> values.put(value.id(), value));
        if (!prefix.isEmpty()) {
            for (FacetCount named : archive.index().suggest(prefix, MOST)) {
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
        return archive
                .index()
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
