package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /help}: the query syntax for readers. */
final class HelpHandler implements Handler {
    private final Pages pages;

    HelpHandler(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(Context context) {
        pages.show(context, "error", new ErrorView(200, "", "", ""));
    }
}
