package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.query.ArticleQuery;

/** {@code /}: the search page. */
final class SearchHandler implements Handler {
    private final Archive archive;
    private final Offers offers;
    private final TakenAlongViews takenAlong;
    private final Pages pages;

    SearchHandler(Archive archive, Offers offers, TakenAlongViews takenAlong, Pages pages) {
        this.archive = archive;
        this.offers = offers;
        this.takenAlong = takenAlong;
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        ArticleQuery query = archive.query(context);
        pages.show(
                context,
                "search",
                new SearchViews(
                                archive,
                                pages.texts(context),
                                query,
                                takenAlong,
                                offers.to(context))
                        .of(archive.index().search(query)));
    }
}
