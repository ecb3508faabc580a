package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.query.ArticleQuery;

/** {@code /}: the search page. */
final class SearchHandler implements Handler {
    private final ReadingRoom room;
    private final Offers offers;
    private final TakenAlongViews takenAlong;

    SearchHandler(ReadingRoom room, Offers offers, TakenAlongViews takenAlong) {
        this.room = room;
        this.offers = offers;
        this.takenAlong = takenAlong;
    }

    @Override
    public void handle(Context context) {
        ArticleQuery query = room.archive().query(context);
        room.pages()
                .show(
                        context,
                        "search",
                        new SearchViews(
                                        room.archive(),
                                        room.pages().texts(context),
                                        query,
                                        takenAlong,
                                        offers.to(context))
                                .of(room.archive().index().search(query)));
    }
}
