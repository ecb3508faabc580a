package newsarchive.web.saved;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.desk.SavedSearch;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Links;
import newsarchive.web.ReadingRoom;
import newsarchive.web.export.FeedHandler;

/** {@code /searches}: the saved searches, and the form that saves one; works without script. */
public final class SavedSearchPages {
    private static final int LONGEST_PROPOSED_NAME = 60;

    private final Saved saved;
    private final ReadingRoom room;
    private final FeedHandler feeds;

    private SavedSearchPages(Saved saved, ReadingRoom room) {
        this.saved = saved;
        this.room = room;
        feeds = new FeedHandler(room.archive());
    }

    /** Adds saved searches to a server. */
    public static void register(RoutesConfig routes, Saved saved, ReadingRoom room) {
        SavedSearchPages people = new SavedSearchPages(saved, room);
        routes.get("/searches", people::list);
        routes.get("/searches/new", people::form);
        routes.post("/searches", people::save);
        routes.post("/searches/{id}/remove", people::remove);
        routes.get("/searches/{id}/feed.atom", people::feed);
        SavedSearchApi api = new SavedSearchApi(saved, room.archive(), room.access());
        routes.get("/api/searches", api::list);
        routes.post("/api/searches", api::save);
        routes.get("/api/searches/{id}", api::one);
        routes.delete("/api/searches/{id}", api::remove);
    }

    /** Where a saved search is read as a feed. */
    static String feed(SavedSearch search) {
        return "/searches/" + search.id() + "/feed.atom";
    }

    private void list(Context context) {
        boolean mayChange = room.access().isGranted(context);
        room.pages()
                .showForm(
                        context,
                        "searches",
                        new SavedSearchesViews(
                                        room.pages().texts(context),
                                        saved,
                                        room.archive(),
                                        mayChange)
                                .view());
    }

    private void form(Context context) {
        room.access().require(context);
        ArticleQuery query = room.archive().query(context);
        List<SavingView.Field> fields = new ArrayList<>();
        context.queryParamMap()
                .forEach((name, values) ->
                        values.forEach(value -> fields.add(new SavingView.Field(name, value))));
        room.pages()
                .showForm(
                        context,
                        "saving",
                        new SavingView(
                                room.archive().explain(query, room.pages().texts(context)),
                                proposed(query),
                                fields,
                                Links.search(query)));
    }

    private static String proposed(ArticleQuery query) {
        String text = query.text();
        return text.length() <= LONGEST_PROPOSED_NAME
                ? text
                : text.substring(0, LONGEST_PROPOSED_NAME).strip();
    }

    private void save(Context context) {
        room.access().require(context);
        SearchRequest.ofForm(context).saveIn(saved.watchlist());
        context.redirect("/searches", HttpStatus.SEE_OTHER);
    }

    private void remove(Context context) {
        room.access().require(context);
        saved.watchlist().remove(SavedSearchApi.find(context, saved).id());
        context.redirect("/searches", HttpStatus.SEE_OTHER);
    }

    /** The moment of saving tells it from the searches of other archives. */
    private void feed(Context context) throws IOException {
        SavedSearch search = SavedSearchApi.find(context, saved);
        feeds.answer(
                context,
                saved.watchlist().query(search),
                search.name(),
                search.id() + " " + search.at());
    }
}
