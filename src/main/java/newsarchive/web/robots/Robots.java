package newsarchive.web.robots;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * {@code /robots.txt} and {@code /opensearch.xml}, and the mark on every answer that is one of
 * endlessly many. Filters can be combined without end, so robots may walk articles and profiles by
 * their own addresses, but no address with a question mark. Those who come all the same are told
 * with the answer to keep it out of their index and to follow none of its links; the links
 * themselves, of which a page has hundreds, do not say it again.
 */
public final class Robots {
    private static final String RULES =
            """
            # Filters combine without end: nothing behind a question mark is for robots.
            User-agent: *
            Disallow: /*?
            Disallow: /api/
            Disallow: /articles/*/original
            Disallow: /articles/*/copies
            Disallow: /correct
            Disallow: /enter
            Disallow: /keep
            Disallow: /metrics
            Disallow: /feed.atom
            Disallow: /searches
            """;

    private Robots() {}

    /** Adds both to a server, and the mark to its answers. */
    public static void register(RoutesConfig routes) {
        routes.before(Robots::mark);
        routes.get(
                "/robots.txt",
                context -> context.contentType("text/plain; charset=utf-8").result(RULES));
        routes.get("/opensearch.xml", Robots::describe);
    }

    private static void mark(Context context) {
        String path = context.path();
        boolean endless = context.queryString() != null && !path.startsWith("/static/");
        if (endless || path.startsWith("/api/")) {
            context.header("X-Robots-Tag", "noindex, nofollow");
        }
    }

    private static void describe(Context context) {
        context.contentType("application/opensearchdescription+xml; charset=utf-8")
                .result(OpenSearch.description(context.scheme() + "://" + context.host()));
    }
}
