package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.query.QueryParser;

/** {@code /help}: the query syntax for readers. */
final class HelpHandler implements Handler {
    private final Pages pages;

    HelpHandler(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        pages.showProse(
                context,
                "help",
                new HelpView(
                        QueryParser.MAX_LENGTH,
                        QueryParser.MAX_TERMS,
                        QueryParser.MAX_DEPTH,
                        QueryParser.MAX_EXPANSIONS));
    }
}
