package newsarchive.web.together;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Archive;
import newsarchive.web.Json;
import newsarchive.web.Pages;
import newsarchive.web.Unchanged;

/** {@code /together} and {@code /api/together}: who appears with whom in what a search finds. */
public final class TogetherPages {
    private final Archive archive;
    private final Pages pages;

    private TogetherPages(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    public static void register(
            RoutesConfig routes, Archive archive, Unchanged unchanged, Pages pages) {
        TogetherPages together = new TogetherPages(archive, pages);
        routes.get("/together", unchanged.or(together::page));
        routes.get("/api/together", unchanged.or(together::json));
    }

    private void page(Context context) {
        ArticleQuery query = archive.query(context);
        pages.show(
                context,
                "together",
                new TogetherViews(pages.texts(context), archive, query)
                        .of(archive.index().together(query)));
    }

    private void json(Context context) {
        ArticleQuery query = archive.query(context);
        Json.answer(context, TogetherJson.write(archive, query, archive.index().together(query)));
    }
}
