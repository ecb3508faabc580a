package newsarchive.web.together;

import java.util.List;
import newsarchive.index.FacetCount;
import newsarchive.index.Pair;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Archive;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of pairs. */
final class TogetherJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private TogetherJson() {}

    static ObjectNode write(Archive archive, ArticleQuery query, List<Pair> pairs) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("query", query.text()).put("explained", archive.explain(query));
        ArrayNode array = json.putArray("pairs");
        for (Pair pair : pairs) {
            ObjectNode each = array.addObject();
            each.set("one", entity(pair.one()));
            each.set("other", entity(pair.other()));
            each.put("count", pair.count())
                    .put("total", pair.total())
                    .put("lift", rounded(pair.lift()))
                    .put("surprise", rounded(pair.surprise()))
                    .put("search", PairQuery.link(archive, query, pair));
        }
        return json;
    }

    private static ObjectNode entity(FacetCount count) {
        return MAPPER.createObjectNode()
                .put("dimension", count.facet().parameter())
                .put("id", count.id())
                .put("label", count.label())
                .put("kind", count.kind())
                .put("count", count.count());
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
