package newsarchive.web.keep;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.concurrent.TimeUnit;
import newsarchive.article.ArticleId;
import newsarchive.web.Links;
import newsarchive.web.ReadingRoom;
import newsarchive.web.keep.Keeper.Outcome;

/**
 * {@code /keep}: takes an address and shows the article that is kept from there; without script.
 */
public final class KeepPages {
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long LOOK_MILLIS = 50;

    private final Keeper keeper;
    private final ReadingRoom room;

    private KeepPages(Keeper keeper, ReadingRoom room) {
        this.keeper = keeper;
        this.room = room;
    }

    /** Adds the form and its like for programs to a server. */
    public static void register(RoutesConfig routes, Keeper keeper, ReadingRoom room) {
        KeepPages people = new KeepPages(keeper, room);
        routes.get("/keep", people::form);
        routes.post("/keep", people::keep);
        routes.post("/api/keep", new KeepApi(people::kept, room.access())::keep);
    }

    private void form(Context context) {
        room.access().require(context);
        show(context, new KeepView(KeepRequest.ofAddress(context), ""));
    }

    private void keep(Context context) {
        room.access().require(context);
        String address = KeepRequest.ofForm(context);
        switch (kept(address)) {
            case Outcome.Kept(var article, var _) ->
                    context.redirect(Links.article(article.value()), HttpStatus.SEE_OTHER);
            case Outcome.LeftOut(var why) -> {
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
                show(
                        context,
                        new KeepView(
                                address, room.pages().texts(context).of("keep.not", "why", why)));
            }
            case Outcome.Busy() -> {
                context.status(HttpStatus.SERVICE_UNAVAILABLE);
                show(context, new KeepView(address, room.pages().texts(context).of("keep.busy")));
            }
        }
    }

    /** What is said to be kept is also found, by everybody, from then on. */
    private Outcome kept(String address) {
        Outcome outcome = keeper.keep(address);
        if (outcome instanceof Outcome.Kept(var article, var _)) {
            awaitFound(article);
        }
        return outcome;
    }

    /** The index follows who writes; not for ever, since it is safe on disk in any case. */
    private void awaitFound(ArticleId article) {
        long began = System.nanoTime();
        try {
            while (room.archive().index().find(article).isEmpty()
                    && System.nanoTime() - began < LONGEST_WAIT_NANOS) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Context context, KeepView view) {
        room.pages().showForm(context, "keep", view);
    }
}
