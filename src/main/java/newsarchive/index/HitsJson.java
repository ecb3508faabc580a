package newsarchive.index;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tag;
import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of {@link Hits}, as the API and the command line print it. */
public final class HitsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private HitsJson() {}

    /**
     * {@code total}, {@code stories}, {@code hits}, {@code partial}, {@code facets} by parameter,
     * {@code kinds} by parameter, {@code histogram} of days of publication, {@code undated}, {@code
     * after} where there are more. Kinds are listed apart, and among the facets only where one is
     * chosen.
     */
    public static ObjectNode write(Hits hits) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("total", hits.total());
        json.put("totalIsExact", true);
        json.put("stories", hits.stories());
        ArrayNode array = json.putArray("hits");
        hits.hits().forEach(hit -> array.add(write(hit)));
        ArrayNode partial = json.putArray("partial");
        hits.partial().forEach(hit -> partial.add(write(hit)));
        ObjectNode facets = json.putObject("facets");
        ObjectNode kinds = json.putObject("kinds");
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = hits.facets().getOrDefault(facet, List.of());
            ArrayNode values = facets.putArray(facet.parameter());
            counts.stream().filter(HitsJson::isValue).forEach(count -> values.add(write(count)));
            if (facet.dimension().isPresent()) {
                ArrayNode kindValues = kinds.putArray(facet.parameter());
                counts.stream()
                        .filter(FacetCount::isKind)
                        .forEach(count -> kindValues.add(write(count)));
            }
        }
        ArrayNode histogram = json.putArray("histogram");
        for (Histogram.Bucket bucket : Histogram.of(hits.days())) {
            histogram
                    .addObject()
                    .put("from", bucket.from().toString())
                    .put("to", bucket.to().toString())
                    .put("count", bucket.count());
        }
        json.put("undated", hits.undated());
        json.put("changedSince", hits.changed());
        put(json, "after", hits.after());
        return json;
    }

    /**
     * One hit: the article without its body, its tags by dimension, a snippet of spans, its story.
     */
    public static ObjectNode write(Hit hit) {
        Article article = hit.article();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", article.id().value());
        put(json, "url", article.url());
        json.put("headline", article.headline());
        put(json, "publisher", article.publisher());
        put(json, "published", article.published());
        put(json, "language", article.language());
        ArrayNode snippet = json.putArray("snippet");
        for (Highlight.Part part : hit.snippet().parts()) {
            snippet.addObject().put("text", part.text()).put("marked", part.marked());
        }
        for (Dimension dimension : Dimension.values()) {
            ArrayNode tags = json.putArray(dimension.plural());
            hit.tags().of(dimension).forEach(tag -> tags.add(write(tag)));
        }
        ArrayNode matched = json.putArray("matched");
        hit.names().forEach(name -> matched.add(write(name)));
        json.put("story", hit.story().id().value());
        json.put("copies", hit.story().copies());
        return json;
    }

    private static ObjectNode write(MatchedName name) {
        return MAPPER.createObjectNode()
                .put("name", name.name())
                .put("entity", name.entity().id())
                .put("authority", name.authority())
                .put("entityName", name.entity().name())
                .put("typed", name.typed());
    }

    private static ObjectNode write(Tag tag) {
        return MAPPER.createObjectNode()
                .put("id", tag.entity().id())
                .put("name", tag.entity().name())
                .put("kind", tag.entity().kind().id())
                .put("about", tag.about());
    }

    /** One value of a facet: {@code id, label, kind, count, selected, excluded}. */
    public static ObjectNode write(FacetCount count) {
        ObjectNode json =
                MAPPER.createObjectNode().put("id", count.id()).put("label", count.label());
        put(json, "kind", count.kind());
        return json.put("count", count.count())
                .put("selected", count.selected())
                .put("excluded", count.excluded());
    }

    private static boolean isValue(FacetCount count) {
        return !count.isKind() || count.selected() || count.excluded();
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value.toString());
        }
    }
}
