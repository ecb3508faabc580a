package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.query.ArticleQuery;

/** {@code /}: the search page. */
final class SearchHandler implements Handler {
    private final Archive archive;
    private final Pages pages;

    SearchHandler(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        ArticleQuery query = archive.query(context);
        pages.show(
                context,
                "search",
                new SearchViews(archive, query).of(archive.index().search(query)));
    }
}
