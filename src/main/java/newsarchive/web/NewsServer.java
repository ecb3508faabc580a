package newsarchive.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import newsarchive.index.ArticleIndex;
import newsarchive.query.NameResolver;

/** The search server. It reads the index and changes nothing. */
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
     * Starts listening. The caller goes on owning the index.
     *
     * @throws PortTakenException if the port cannot be had
     */
    public static NewsServer start(
            ServerOptions options, ArticleIndex index, NameResolver names, Clock clock) {
        return start(options, index, names, clock, Watched.NOTHING);
    }

    /**
     * The same, with what is to be seen of the work around the server.
     *
     * @throws PortTakenException if the port cannot be had
     */
    public static NewsServer start(
            ServerOptions options,
            ArticleIndex index,
            NameResolver names,
            Clock clock,
            Watched watched) {
        Archive archive = new Archive(index, names, clock);
        Javalin javalin = Javalin.create(config -> configure(config, options, archive, watched));
        try {
            return new NewsServer(options, javalin.start(options.host(), options.port()));
        } catch (JavalinBindException e) {
            throw new PortTakenException(options, e);
        }
    }

    private static void configure(
            JavalinConfig config, ServerOptions options, Archive archive, Watched watched) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LARGEST_ADDRESS));
        Pages pages = new Pages(options.liveTemplates());
        config.routes.before(SecurityHeaders::add);
        config.routes.get("/", new SearchHandler(archive, pages));
        config.routes.get("/articles/{id}", new ArticleHandler(archive, pages));
        config.routes.get("/articles/{id}/versions", new VersionsHandler(archive, pages));
        config.routes.get("/help", new HelpHandler(pages));
        config.routes.get("/api/search", new SearchApi(archive));
        config.routes.get("/api/facets/{dimension}", new FacetApi(archive));
        config.routes.get("/api/articles/{id}", new ArticleApi(archive));
        config.routes.get("/api/articles/{id}/versions", new VersionsApi(archive));
        config.routes.get("/health", new HealthHandler(archive));
        MetricsHandler metrics = new MetricsHandler(archive, watched);
        config.routes.after(metrics::count);
        config.routes.get("/metrics", metrics);
        watched.sources()
                .ifPresent(sources ->
                        config.routes.get(
                                "/sources", new SourcesHandler(sources, pages, archive.clock())));
        config.routes.get("/static/{file}", new StaticFiles());
        new Failures(pages).register(config.routes);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://" + options.reachableHost() + ":" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
