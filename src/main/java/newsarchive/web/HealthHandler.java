package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.index.Status;
import newsarchive.query.ArticleQuery;
import tools.jackson.databind.json.JsonMapper;

/** {@code /health}: answers only when searching works, because it searches. */
final class HealthHandler implements Handler {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;

    HealthHandler(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        archive.index().search(ArticleQuery.everything().ofSize(1));
        Status status = archive.index().status();
        Json.answer(
                context,
                MAPPER.createObjectNode().put("status", "up").put("articles", status.articles()));
    }
}
