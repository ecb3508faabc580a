package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.TimeUnit;
import newsarchive.index.Hits;
import newsarchive.index.HitsJson;
import newsarchive.query.ArticleQuery;
import newsarchive.web.origin.Tracing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/search}: the same question as the search page, answered in JSON. */
final class SearchApi implements Handler {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;

    SearchApi(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        long start = System.nanoTime();
        ArticleQuery query = archive.query(context);
        Hits hits = archive.index().search(query);
        ObjectNode json = MAPPER.createObjectNode();
        json.put("query", query.text());
        json.put("explained", archive.explain(query));
        archive.notes(query, hits).forEach(json.putArray("notes")::add);
        json.set("candidates", NamesJson.write(archive.choices(query)));
        json.setAll(HitsJson.write(hits));
        new Tracing(archive).write(json, query, hits);
        archive.suggestions(query, hits).forEach(json.putArray("suggestions")::add);
        json.put("tookMs", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        Json.answer(context, json);
    }
}
