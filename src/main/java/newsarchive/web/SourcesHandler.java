package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import newsarchive.source.Sources;
import newsarchive.web.text.Texts;

/** {@code /sources}: the kept sources, and what came of each day by day. */
final class SourcesHandler implements Handler {
    private final Sources sources;
    private final ReadingRoom room;

    SourcesHandler(Sources sources, ReadingRoom room) {
        this.sources = sources;
        this.room = room;
    }

    @Override
    public void handle(Context context) {
        Texts texts = room.pages().texts(context);
        Clock clock = room.archive().clock();
        room.pages().show(context, "sources", SourcesView.of(texts, sources, clock));
    }
}
