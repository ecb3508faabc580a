package newsarchive.web.export;

import io.javalin.config.RoutesConfig;
import newsarchive.web.Archive;

/** The paths under which results are taken along. */
public final class Exports {
    private Exports() {}

    /**
     * Answers under {@code /api/export}, {@code /feed.atom} and {@code /articles/{id}/cite}.
     *
     * @param fullText whether whole articles are handed to whoever asks
     */
    public static void register(RoutesConfig routes, Archive archive, boolean fullText) {
        routes.get("/api/export", new ExportApi(archive, fullText));
        routes.get("/feed.atom", new FeedHandler(archive));
        routes.get("/articles/{id}/cite", new CitationHandler(archive));
    }
}
