package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /articles/{id}/versions}: how an article changed, word by word. */
final class VersionsHandler implements Handler {
    private final Archive archive;
    private final Pages pages;

    VersionsHandler(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        pages.show(
                context,
                "versions",
                new VersionsViews(pages.texts(context))
                        .view(archive.versions(context.pathParam("id"))));
    }
}
