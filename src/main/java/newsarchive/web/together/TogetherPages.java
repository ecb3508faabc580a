package newsarchive.web.together;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Json;
import newsarchive.web.ReadingRoom;

/** {@code /together} and {@code /api/together}: who appears with whom in what a search finds. */
public final class TogetherPages {
    private final ReadingRoom room;

    private TogetherPages(ReadingRoom room) {
        this.room = room;
    }

    public static void register(RoutesConfig routes, ReadingRoom room) {
        TogetherPages together = new TogetherPages(room);
        routes.get("/together", room.unchanged().or(together::page));
        routes.get("/api/together", room.unchanged().or(together::json));
    }

    private void page(Context context) {
        ArticleQuery query = room.archive().query(context);
        room.pages()
                .show(
                        context,
                        "together",
                        new TogetherViews(room.pages().texts(context), room.archive(), query)
                                .of(room.archive().index().together(query)));
    }

    private void json(Context context) {
        ArticleQuery query = room.archive().query(context);
        Json.answer(
                context,
                TogetherJson.write(room.archive(), query, room.archive().index().together(query)));
    }
}
