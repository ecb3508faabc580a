package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.article.ArticleId;

/** {@code /articles/{id}/copies}: leads to the search for all that tell the story of an article. */
final class CopiesHandler implements Handler {
    private final Archive archive;

    CopiesHandler(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        ArticleId id = archive.article(context.pathParam("id")).id();
        context.redirect(Links.story(id));
    }
}
