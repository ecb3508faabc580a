package newsarchive.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.correct.Corrector;
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

/** The search server. It reads the index; what people with the token decide goes to the desk. */
public final class NewsServer implements AutoCloseable {
    private static final int LARGEST_REQUEST = 1 << 20;

    /** Room for the longest query that is read, in letters that take nine bytes when encoded. */
    private static final int LARGEST_ADDRESS = 1 << 16;

    private final ServerOptions options;
    private final Javalin javalin;

    private NewsServer(ServerOptions options, Javalin javalin) {
        this.options = options;
        this.javalin = javalin;
    }

    /**
     * Starts listening.
     *
     * @throws PortTakenException if the port cannot be had
     */
    public static NewsServer start(ServerOptions options, Archive archive, Editing editing) {
        return start(options, archive, editing, Watched.NOTHING);
    }

    /**
     * The same, with what is to be seen of the work around the server.
     *
     * @throws PortTakenException if the port cannot be had
     */
    public static NewsServer start(
            ServerOptions options, Archive archive, Editing editing, Watched watched) {
        Javalin javalin =
                Javalin.create(config -> configure(config, options, archive, editing, watched));
        answerHeadAsGet(javalin.unsafe.internalRouter);
        try {
            return new NewsServer(options, javalin.start(options.host(), options.port()));
        } catch (JavalinBindException e) {
            throw new PortTakenException(options, e);
        }
    }

    private static void configure(
            JavalinConfig config,
            ServerOptions options,
            Archive archive,
            Editing editing,
            Watched watched) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LARGEST_ADDRESS));
        Pages pages = new Pages(site(watched), options.texts(), options.liveTemplates());
        Access access = new Access(editing.token());
        config.routes.before(SecurityHeaders::add);
        Robots.register(config.routes);
        Unchanged unchanged = new Unchanged(archive, access, options.liveTemplates() != null);
        config.routes.get(
                "/",
                unchanged.or(
                        new SearchHandler(
                                archive,
                                new Offers(
                                        access,
                                        watched.searches().isPresent(),
                                        editing.keeper().isPresent()),
                                new TakenAlongViews(options.fullText()),
                                pages)));
        config.routes.get(
                "/articles/{id}",
                unchanged.or(new ArticleHandler(archive, access, watched.originals(), pages)));
        config.routes.get(
                "/articles/{id}/versions", unchanged.or(new VersionsHandler(archive, pages)));
        AboutPages.register(config.routes, archive, watched.versions(), pages);
        ApiDocs.register(config.routes, pages);
        Tracing.register(config.routes, archive, unchanged);
        Profiles.register(config.routes, archive, unchanged, pages);
        BatchPages.register(config.routes, archive, pages);
        TogetherPages.register(config.routes, archive, unchanged, pages);
        Exports.register(config.routes, archive, options.fullText());
        config.routes.get("/help", new HelpHandler(pages));
        config.routes.get("/api/search", unchanged.or(new SearchApi(archive)));
        config.routes.get("/facets/{dimension}", unchanged.or(new FacetHandler(archive, pages)));
        config.routes.get("/api/facets/{dimension}", unchanged.or(new FacetApi(archive)));
        config.routes.get("/api/suggest", unchanged.or(new SuggestApi(archive)));
        config.routes.get("/articles/{id}/copies", new CopiesHandler(archive));
        config.routes.get("/api/articles/{id}", unchanged.or(new ArticleApi(archive)));
        config.routes.get("/api/articles/{id}/versions", unchanged.or(new VersionsApi(archive)));
        config.routes.get("/health", new HealthHandler(archive));
        MetricsHandler metrics = new MetricsHandler(archive, watched);
        config.routes.after(metrics::count);
        config.routes.get("/metrics", metrics);
        watched.sources()
                .ifPresent(sources ->
                        config.routes.get(
                                "/sources", new SourcesHandler(sources, pages, archive.clock())));
        watched.originals()
                .ifPresent(originals ->
                        OriginalPages.register(
                                config.routes, archive, originals, options.isLoopback(), pages));
        watched.searches()
                .ifPresent(saved ->
                        SavedSearchPages.register(config.routes, saved, archive, access, pages));
        editing.keeper()
                .ifPresent(keeper ->
                        KeepPages.register(config.routes, keeper, archive, access, pages));
        config.routes.get("/static/{file}", new StaticFiles());
        // Browsers ask for it beside what is no page of ours, such as a feed.
        config.routes.get(
                "/favicon.ico", context -> context.redirect(StaticFiles.address("icon.svg")));
        corrections(config.routes, archive, editing.corrector(), access, pages);
        new Failures(pages).register(config.routes);
    }

    /** Only what this server has: beyond loopback some pages are off. */
    private static Site site(Watched watched) {
        List<Site.Link> links = new ArrayList<>();
        watched.searches().ifPresent(_ -> links.add(new Site.Link("saved", "/searches")));
        links.add(new Site.Link("batch", "/batch"));
        watched.sources().ifPresent(_ -> links.add(new Site.Link("sources", "/sources")));
        links.add(new Site.Link("help", "/help"));
        return new Site(links);
    }

    /** With all its headers; by itself Javalin answers 200 to HEAD, whatever GET would say. */
    private static void answerHeadAsGet(InternalRouter router) {
        List<Endpoint> gets =
                router.allHttpHandlers().stream()
                        .map(handler -> handler.endpoint)
                        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                        .toList();
        gets.forEach(get ->
                router.addHttpEndpoint(new Endpoint(HandlerType.HEAD, get.path, get.handler)));
    }

    private static void corrections(
            RoutesConfig routes, Archive archive, Corrector corrector, Access access, Pages pages) {
        EnterHandler entrance = new EnterHandler(access, pages);
        routes.get("/enter", entrance::open);
        routes.post("/enter", entrance::submit);
        CorrectionsApi api = new CorrectionsApi(corrector, access);
        routes.get("/api/corrections", api::list);
        routes.post("/api/corrections", api::make);
        routes.post("/api/corrections/preview", api::preview);
        routes.get("/api/corrections/{number}", api::one);
        routes.delete("/api/corrections/{number}", api::undo);
        CorrectionPages people = new CorrectionPages(archive, corrector, access, pages);
        routes.get("/correct", people::preview);
        routes.get("/corrections", people::list);
        routes.post("/corrections", people::make);
        routes.post("/corrections/{number}/undo", people::undo);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /**
     * What it answers, such as {@code GET /api/search}, in alphabetical order; HEAD goes without
     * saying.
     */
    public List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .sorted()
                .toList();
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://" + options.reachableHost() + ":" + port() + "/";
    }

    /** The address that makes a browser show the token from then on. */
    public String entrance(Token token) {
        return address() + "enter?token=" + token.secret();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
