package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.article.ArticleJson;
import newsarchive.article.TagsJson;
import newsarchive.index.ArticleVersion;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/articles/{id}}: one article with what was found in it. */
final class ArticleApi implements Handler {
    private final Archive archive;

    ArticleApi(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        ArticleVersion version = archive.article(context.pathParam("id"));
        ObjectNode json = ArticleJson.write(version.article());
        json.set("tags", TagsJson.write(version.tags()));
        json.put("captured", version.captured().toString());
        json.put("digest", version.digest());
        Json.answer(context, json);
    }
}
