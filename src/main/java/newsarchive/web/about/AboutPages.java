package newsarchive.web.about;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.UncheckedIOException;
import java.util.Map;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Json;
import newsarchive.web.ReadingRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** {@code /about} for people, and {@code /ready} for whoever sends them here. */
public final class AboutPages {
    private static final Logger LOG = LoggerFactory.getLogger(AboutPages.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ReadingRoom room;
    private final Map<String, String> versions;

    private AboutPages(ReadingRoom room, Map<String, String> versions) {
        this.room = room;
        this.versions = versions;
    }

    /**
     * Adds both to a server.
     *
     * @param versions of what serves, by name
     */
    public static void register(
            RoutesConfig routes, ReadingRoom room, Map<String, String> versions) {
        AboutPages about = new AboutPages(room, versions);
        routes.get("/about", about::show);
        routes.get("/ready", about::ready);
    }

    private void show(Context context) {
        room.pages()
                .show(
                        context,
                        "about",
                        new AboutViews(room.pages().texts(context), room.archive(), versions)
                                .view());
    }

    /** 200 once questions are answered, 503 while they are not. */
    private void ready(Context context) {
        long articles = articles();
        Json.answer(
                context,
                MAPPER.createObjectNode().put("status", "ready").put("articles", articles));
    }

    private long articles() {
        try {
            return room.archive().index().search(ArticleQuery.everything().ofSize(0)).total();
        } catch (UncheckedIOException | IllegalStateException e) {
            LOG.warn("not ready to search", e);
            throw new ServiceUnavailableResponse("the index cannot be searched now");
        }
    }
}
