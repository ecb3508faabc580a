package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.index.HitsJson;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/facets/{dimension}}: the values of one facet in a search, most frequent first, at
 * most a hundred; with {@code prefix} those of which a name or a word of it begins so, however
 * rare.
 */
final class FacetApi implements Handler {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;

    FacetApi(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        Facet facet = FacetValues.facet(context);
        String prefix = FacetValues.prefix(context);
        ArticleQuery query = archive.query(context, FacetValues.PREFIX).ofSize(0);
        ObjectNode json = MAPPER.createObjectNode();
        json.put("facet", facet.parameter()).put("prefix", prefix);
        ArrayNode array = json.putArray("values");
        new FacetValues(archive.index())
                .of(query, facet, prefix)
                .forEach(value -> array.add(HitsJson.write(value)));
        Json.answer(context, json);
    }
}
