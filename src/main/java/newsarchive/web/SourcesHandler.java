package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import newsarchive.source.Sources;

/** {@code /sources}: the kept sources, and what came of each day by day. */
final class SourcesHandler implements Handler {
    private final Sources sources;
    private final Pages pages;
    private final Clock clock;

    SourcesHandler(Sources sources, Pages pages, Clock clock) {
        this.sources = sources;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void handle(Context context) {
        pages.show(context, "sources", SourcesView.of(pages.texts(context), sources, clock));
    }
}
