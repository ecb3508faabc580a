package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** To be filled. */
final class ArticleHandler implements Handler {
    private final Archive archive;
    private final Pages pages;

    ArticleHandler(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        pages.show(context, "error", new ErrorView(200, "", archive.toString(), ""));
    }
}
