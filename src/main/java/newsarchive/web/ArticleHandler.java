package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /articles/{id}}: an article with its mentions marked and the reasons for its tags. */
final class ArticleHandler implements Handler {
    private final Archive archive;
    private final Access access;
    private final Pages pages;

    ArticleHandler(Archive archive, Access access, Pages pages) {
        this.archive = archive;
        this.access = access;
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        String id = context.pathParam("id");
        ArticleViews views = new ArticleViews(archive.article(id), access.isGranted(context));
        pages.show(context, "article", views.view(archive.versions(id).size()));
    }
}
