package newsarchive.web.batch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.query.ParameterMistake;
import newsarchive.web.Json;
import newsarchive.web.ReadingRoom;
import newsarchive.web.text.Texts;

/**
 * {@code /batch} and {@code /api/batch}: what the archive has of each name of a list. A short list
 * fits into an address, a longer one is sent as a form; nothing is changed by either.
 */
public final class BatchPages {
    private final ReadingRoom room;

    private BatchPages(ReadingRoom room) {
        this.room = room;
    }

    public static void register(RoutesConfig routes, ReadingRoom room) {
        BatchPages batch = new BatchPages(room);
        routes.get("/batch", batch::page);
        routes.post("/batch", batch::page);
        routes.get("/api/batch", batch::table);
        routes.post("/api/batch", batch::table);
    }

    private void page(Context context) {
        Batch batch = Batch.of(context);
        Texts texts = room.pages().texts(context);
        room.pages()
                .show(
                        context,
                        "batch",
                        BatchView.of(batch, batch.counted(room.archive(), texts).toList()));
    }

    private Stream<Counted> english(Batch batch) {
        return batch.counted(room.archive(), Texts.english());
    }

    private void table(Context context) {
        Batch batch = Batch.of(context);
        String format = batch.parameters().getOrDefault(Batch.FORMAT, List.of("json")).getLast();
        switch (format) {
            case "json" -> Json.answer(context, BatchTable.json(english(batch)));
            case "csv" ->
                    context.contentType("text/csv; charset=utf-8")
                            .header("Content-Disposition", "attachment; filename=\"batch.csv\"")
                            .result(BatchTable.csv(english(batch)));
            default ->
                    throw new ParameterMistake(
                            Batch.FORMAT, "is json or csv, not '" + format + "'");
        }
    }
}
