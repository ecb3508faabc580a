package newsarchive.web.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import newsarchive.web.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /openapi.json}, and {@code /docs}, which says the same to people. */
public final class ApiDocs {
    private ApiDocs() {}

    /** Adds both to a server. */
    public static void register(RoutesConfig routes, Pages pages) {
        byte[] bytes = document();
        DocsView view = new DocsViews(new JsonMapper().readTree(bytes)).view();
        routes.get(
                "/openapi.json", context -> context.contentType("application/json").result(bytes));
        routes.get("/docs", context -> pages.show(context, "docs", view));
    }

    /** The document as it is served. */
    public static JsonNode read() {
        return new JsonMapper().readTree(document());
    }

    private static byte[] document() {
        try (InputStream in =
                Objects.requireNonNull(
                        ApiDocs.class.getResourceAsStream("openapi.json"), "openapi.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
