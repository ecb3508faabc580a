package newsarchive.web.export;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Objects;
import newsarchive.export.Citation;
import newsarchive.query.ParameterMistake;
import newsarchive.web.Archive;

/** {@code /articles/{id}/cite}: how one article is cited. */
final class CitationHandler implements Handler {
    private final Archive archive;

    CitationHandler(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        String id = Objects.requireNonNullElse(context.queryParam("format"), "text");
        Citation form =
                Citation.ofId(id)
                        .orElseThrow(() ->
                                new ParameterMistake(
                                        "format", "is text, bibtex or ris, not '" + id + "'"));
        context.contentType(form.mediaType())
                .result(form.of(archive.article(context.pathParam("id"))));
    }
}
