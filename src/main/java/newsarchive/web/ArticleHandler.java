package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /articles/{id}}: an article with its mentions marked and the reasons for its tags. */
final class ArticleHandler implements Handler {
    private final Archive archive;
    private final Pages pages;

    ArticleHandler(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        String id = context.pathParam("id");
        ArticleView view = new ArticleViews(archive.article(id)).view(archive.versions(id).size());
        pages.show(context, "article", view);
    }
}
