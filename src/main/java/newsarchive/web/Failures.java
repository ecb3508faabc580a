package newsarchive.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import newsarchive.correct.CorrectionMistake;
import newsarchive.desk.SavedSearchMistake;
import newsarchive.query.ParameterMistake;
import newsarchive.web.text.Texts;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what goes wrong into a page, or under /api into RFC 9457 problem JSON; never into a stack
 * trace. An answer that has begun is cut off.
 */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(ParameterMistake.class, (e, context) -> answer(context, 400, message(e)));
        routes.exception(
                SavedSearchMistake.class, (e, context) -> answer(context, 400, message(e)));
        routes.exception(CorrectionMistake.class, (e, context) -> answer(context, 400, message(e)));
        routes.exception(
                UnknownArticleException.class, (e, context) -> answer(context, 404, message(e)));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(context, e.getStatus(), message(e)));
        routes.exception(
                Exception.class,
                (e, context) -> {
                    // What people search is not logged, so neither is the address.
                    LOG.error("answering {} failed", context.endpoint().path, e);
                    if (context.res().isCommitted()) {
                        cutOff(context);
                    } else {
                        answer(
                                context,
                                500,
                                "something went wrong on our side; the log has the details");
                    }
                });
    }

    /** Ends the connection rather than the answer: nobody is to take a part for the whole. */
    private static void cutOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static String message(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private void answer(Context context, int status, String detail) {
        context.status(status);
        if (context.path().startsWith("/api/")
                || List.of("/health", "/ready").contains(context.path())) {
            ObjectNode problem = MAPPER.createObjectNode();
            problem.put("type", "about:blank")
                    .put("title", HttpStatus.forStatus(status).getMessage())
                    .put("status", status)
                    .put("detail", detail);
            Json.answer(context, problem, "application/problem+json");
        } else {
            String typed = context.queryParam("q");
            pages.show(
                    context,
                    "error",
                    new ErrorView(
                            status,
                            title(pages.texts(context), status),
                            detail,
                            typed == null ? "" : typed));
        }
    }

    private static String title(Texts texts, int status) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 413, 500, 503 -> texts.of("errors." + status);
            default -> texts.of("errors.other");
        };
    }
}
