package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /articles/{id}}: an article with its mentions marked and the reasons for its tags. */
final class ArticleHandler implements Handler {
    private final ReadingRoom room;
    private final boolean showsOriginals;

    ArticleHandler(ReadingRoom room, boolean showsOriginals) {
        this.room = room;
        this.showsOriginals = showsOriginals;
    }

    @Override
    public void handle(Context context) {
        String id = context.pathParam("id");
        ArticleViews views =
                new ArticleViews(
                        room.pages().texts(context),
                        room.archive().article(id),
                        room.access().isGranted(context),
                        showsOriginals);
        room.pages().show(context, "article", views.view(room.archive().versions(id).size()));
    }
}
