package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import org.jspecify.annotations.Nullable;

/** {@code /enter}: takes the token, from the printed address or typed in, and sets the cookie. */
final class EnterHandler {
    private final Access access;
    private final Pages pages;

    EnterHandler(Access access, Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    /** The printed address; without a token a page that asks for it. */
    void open(Context context) {
        String token = context.queryParam("token");
        if (token == null) {
            pages.show(context, "enter", new EnterView());
        } else {
            enter(context, token);
        }
    }

    /** What was typed into the page. */
    void submit(Context context) {
        enter(context, context.formParam("token"));
    }

    private void enter(Context context, @Nullable String token) {
        if (!access.grant(context, token == null ? null : token.strip())) {
            throw new UnauthorizedResponse("this is not the token of this server");
        }
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
