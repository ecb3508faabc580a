package newsarchive.web.saved;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import newsarchive.desk.SavedSearch;
import newsarchive.watch.WatchJson;
import newsarchive.web.Access;
import newsarchive.web.Archive;
import newsarchive.web.Json;
import newsarchive.web.text.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/searches}: saved searches listed, saved and forgotten. */
final class SavedSearchApi {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Saved saved;
    private final Archive archive;
    private final Access access;

    SavedSearchApi(Saved saved, Archive archive, Access access) {
        this.saved = saved;
        this.archive = archive;
        this.access = access;
    }

    void list(Context context) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode searches = json.putArray("searches");
        boolean all = access.isGranted(context);
        saved.watchlist().all().forEach(search -> searches.add(json(search, all)));
        Json.answer(context, json);
    }

    void save(Context context) {
        access.require(context);
        SavedSearch search = SearchRequest.ofJson(context).saveIn(saved.watchlist());
        context.status(HttpStatus.CREATED).header("Location", "/api/searches/" + search.id());
        Json.answer(context, json(search, true));
    }

    void one(Context context) {
        Json.answer(context, json(find(context, saved), access.isGranted(context)));
    }

    void remove(Context context) {
        access.require(context);
        SavedSearch search = find(context, saved);
        ObjectNode json = json(search, true);
        saved.watchlist().remove(search.id());
        Json.answer(context, json);
    }

    /**
     * The search in the address.
     *
     * @throws NotFoundResponse if there is none
     */
    static SavedSearch find(Context context, Saved saved) {
        String id = context.pathParam("id");
        return saved.watchlist().all().stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("there is no saved search " + id));
    }

    /**
     * @param all whether it may be seen where alerts go: an address of a webhook can be a secret
     */
    private ObjectNode json(SavedSearch search, boolean all) {
        Looked looked = Looked.at(search, saved, archive, Texts.english());
        ObjectNode json = WatchJson.write(search, saved.alerts());
        json.put("explained", looked.explained())
                .put("total", looked.total())
                .put("lastWeek", looked.lastWeek())
                .put("feed", SavedSearchPages.feed(search));
        if (!all) {
            json.remove("file");
            json.remove("webhook");
            json.path("recipients")
                    .forEach(recipient -> ((ObjectNode) recipient).remove("address"));
        }
        return json;
    }
}
