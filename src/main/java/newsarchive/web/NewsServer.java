package newsarchive.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.util.JavalinBindException;
import java.util.List;

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
        new Routes(config.routes, options, archive, editing, watched).register();
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
