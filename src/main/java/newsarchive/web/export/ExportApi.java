package newsarchive.web.export;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import newsarchive.export.Export;
import newsarchive.export.ExportFormat;
import newsarchive.export.Occasion;
import newsarchive.query.ArticleQuery;
import newsarchive.query.ParameterMistake;
import newsarchive.query.QueryString;
import newsarchive.web.Archive;

/** {@code /api/export}: everything that matches as a file, written while it is being read. */
final class ExportApi implements Handler {
    private static final int BUFFER = 1 << 16;

    private static final String FORMAT = "format";
    private final Archive archive;
    private final boolean fullText;

    ExportApi(Archive archive, boolean fullText) {
        this.archive = archive;
        this.fullText = fullText;
    }

    @Override
    public void handle(Context context) throws IOException {
        ExportFormat format = format(context);
        ArticleQuery query = archive.query(context, FORMAT);
        Instant now = archive.clock().instant();
        Occasion occasion =
                new Occasion(
                        "News archive: " + archive.explain(query),
                        QueryString.write(query),
                        context.fullUrl(),
                        now);
        context.contentType(format.mediaType());
        context.header(
                "Content-Disposition",
                "attachment; filename=\"news-%s.%s\""
                        .formatted(LocalDate.now(archive.clock()), format.extension()));
        OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
        new Export(archive.index()).write(query, format, occasion, out);
    }

    private ExportFormat format(Context context) {
        String id = Objects.requireNonNullElse(context.queryParam(FORMAT), "").strip();
        ExportFormat format =
                ExportFormat.ofId(id)
                        .orElseThrow(() ->
                                new ParameterMistake(
                                        FORMAT,
                                        "is one of " + ExportFormat.ids() + ", not '" + id + "'"));
        if (format.holdsFullText() && !fullText) {
            throw new ForbiddenResponse(
                    "this server hands on no whole articles; server.fullText=everywhere lets it");
        }
        return format;
    }
}
