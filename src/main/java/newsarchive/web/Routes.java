package newsarchive.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import newsarchive.web.about.AboutPages;
import newsarchive.web.api.ApiDocs;
import newsarchive.web.batch.BatchPages;
import newsarchive.web.export.Exports;
import newsarchive.web.keep.KeepPages;
import newsarchive.web.origin.Tracing;
import newsarchive.web.original.OriginalPages;
import newsarchive.web.profile.Profiles;
import newsarchive.web.robots.Robots;
import newsarchive.web.saved.SavedSearchPages;
import newsarchive.web.suggest.SuggestApi;
import newsarchive.web.together.TogetherPages;

/** Which address is answered by what; beyond loopback some parts are off and have no address. */
final class Routes {
    private final RoutesConfig routes;
    private final ServerOptions options;
    private final Editing editing;
    private final Watched watched;
    private final ReadingRoom room;

    Routes(
            RoutesConfig routes,
            ServerOptions options,
            Archive archive,
            Editing editing,
            Watched watched) {
        this.routes = routes;
        this.options = options;
        this.editing = editing;
        this.watched = watched;
        Access access = new Access(editing.token());
        room =
                new ReadingRoom(
                        archive,
                        access,
                        new Pages(site(watched), options.texts(), options.liveTemplates()),
                        new Unchanged(archive, access, options.liveTemplates() != null));
    }

    private static Site site(Watched watched) {
        List<Site.Link> links = new ArrayList<>();
        watched.searches().ifPresent(_ -> links.add(new Site.Link("saved", "/searches")));
        links.add(new Site.Link("batch", "/batch"));
        watched.sources().ifPresent(_ -> links.add(new Site.Link("sources", "/sources")));
        links.add(new Site.Link("help", "/help"));
        return new Site(links);
    }

    void register() {
        routes.before(SecurityHeaders::add);
        routes.before(new HostGuard(options)::check);
        Robots.register(routes);
        search();
        articles();
        entities();
        work();
        corrections();
        server();
    }

    private void search() {
        Archive archive = room.archive();
        Offers offers =
                new Offers(
                        room.access(),
                        watched.searches().isPresent(),
                        editing.keeper().isPresent());
        get("/", new SearchHandler(room, offers, new TakenAlongViews(options.fullText())));
        get("/api/search", new SearchApi(archive));
        get("/facets/{dimension}", new FacetHandler(room));
        get("/api/facets/{dimension}", new FacetApi(archive));
        get("/api/suggest", new SuggestApi(archive));
        Exports.register(routes, archive, options.fullText());
    }

    private void articles() {
        Archive archive = room.archive();
        get("/articles/{id}", new ArticleHandler(room, watched.originals().isPresent()));
        get("/api/articles/{id}", new ArticleApi(archive));
        get("/articles/{id}/versions", new VersionsHandler(room));
        get("/api/articles/{id}/versions", new VersionsApi(archive));
        routes.get("/articles/{id}/copies", new CopiesHandler(archive));
        watched.originals()
                .ifPresent(originals ->
                        OriginalPages.register(routes, originals, options.isLoopback(), room));
        Tracing.register(routes, room);
    }

    private void entities() {
        Profiles.register(routes, room);
        TogetherPages.register(routes, room);
        BatchPages.register(routes, room);
    }

    /** What goes on around what is read. */
    private void work() {
        watched.sources()
                .ifPresent(sources -> routes.get("/sources", new SourcesHandler(sources, room)));
        watched.searches().ifPresent(saved -> SavedSearchPages.register(routes, saved, room));
        editing.keeper().ifPresent(keeper -> KeepPages.register(routes, keeper, room));
    }

    private void corrections() {
        EnterHandler entrance = new EnterHandler(room.access(), room.pages());
        routes.get("/enter", entrance::open);
        routes.post("/enter", entrance::submit);
        CorrectionsApi api = new CorrectionsApi(editing.corrector(), room.access());
        routes.get("/api/corrections", api::list);
        routes.post("/api/corrections", api::make);
        routes.post("/api/corrections/preview", api::preview);
        routes.get("/api/corrections/{number}", api::one);
        routes.delete("/api/corrections/{number}", api::undo);
        CorrectionPages people = new CorrectionPages(room, editing.corrector());
        routes.get("/correct", people::preview);
        routes.get("/corrections", people::list);
        routes.post("/corrections", people::make);
        routes.post("/corrections/{number}/undo", people::undo);
    }

    /** What the server tells of itself. */
    private void server() {
        routes.get("/help", new HelpHandler(room.pages()));
        AboutPages.register(routes, room, watched.versions());
        ApiDocs.register(routes, room.pages());
        routes.get("/health", new HealthHandler(room.archive()));
        MetricsHandler metrics = new MetricsHandler(room.archive(), watched);
        routes.after(metrics::count);
        routes.get("/metrics", metrics);
        routes.get("/static/{file}", new StaticFiles());
        // Browsers ask for it beside what is no page of ours, such as a feed.
        routes.get("/favicon.ico", context -> context.redirect(StaticFiles.address("icon.svg")));
        new Failures(room.pages()).register(routes);
    }

    /** An answer that is the same as long as the archive is. */
    private void get(String path, Handler handler) {
        routes.get(path, room.unchanged().or(handler));
    }
}
