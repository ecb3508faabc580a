package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /articles/{id}/versions}: how an article changed, word by word. */
final class VersionsHandler implements Handler {
    private final ReadingRoom room;

    VersionsHandler(ReadingRoom room) {
        this.room = room;
    }

    @Override
    public void handle(Context context) {
        room.pages()
                .show(
                        context,
                        "versions",
                        new VersionsViews(room.pages().texts(context))
                                .view(room.archive().versions(context.pathParam("id"))));
    }
}
