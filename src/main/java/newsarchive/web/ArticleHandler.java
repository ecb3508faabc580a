package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import newsarchive.web.original.Originals;

/** {@code /articles/{id}}: an article with its mentions marked and the reasons for its tags. */
final class ArticleHandler implements Handler {
    private final Archive archive;
    private final Access access;
    private final boolean showsOriginals;
    private final Pages pages;

    ArticleHandler(Archive archive, Access access, Optional<Originals> originals, Pages pages) {
        this.archive = archive;
        this.access = access;
        showsOriginals = originals.isPresent();
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        String id = context.pathParam("id");
        ArticleViews views =
                new ArticleViews(
                        pages.texts(context),
                        archive.article(id),
                        access.isGranted(context),
                        showsOriginals);
        pages.show(context, "article", views.view(archive.versions(id).size()));
    }
}
