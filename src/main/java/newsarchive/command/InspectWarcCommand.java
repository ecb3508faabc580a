package newsarchive.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;
import newsarchive.page.record.ArchiveReader;
import newsarchive.page.record.Piece;
import newsarchive.page.record.RecordHead;
import newsarchive.page.record.RecordPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a WARC or ARC file by type, and its pages: every server's answer and every
 * resource that holds HTML, whatever the status. Of an ARC file the description of the file counts
 * as warcinfo and everything else as response.
 */
@Command(
        name = "warc",
        description = "Count the records of a WARC or ARC file and list the pages in it.",
        footer = {
            "",
            "A page is an HTTP response or a resource that holds HTML, whatever its status; `load` takes"
                    + " those with status 200."
        })
final class InspectWarcCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Holds the head of any answer. */
    private static final int BEGINNING = 1 << 16;

    @Mixin private final InspectionOptions input = new InspectionOptions();

    @Override
    public void run() {
        input.answer(InspectWarcCommand::inspect);
    }

    private static ObjectNode inspect(Inspected inspected) {
        try (InputStream file = inspected.open();
                ArchiveReader reader = new ArchiveReader(file)) {
            return inspect(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + inspected.name(), e);
        }
    }

    private static ObjectNode inspect(ArchiveReader reader) {
        Map<String, Long> records = new TreeMap<>();
        ArrayNode pages = MAPPER.createArrayNode();
        String error = null;
        long damages = 0;
        for (Optional<Piece> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
            switch (piece.get()) {
                case Piece.Entry(var head, var block) -> {
                    records.merge(head.type(), 1L, Long::sum);
                    page(head, block).ifPresent(pages::add);
                }
                case Piece.Damage(var why) -> {
                    damages++;
                    error = error == null ? why : error;
                }
            }
        }
        ObjectNode json = MAPPER.createObjectNode();
        records.forEach(json.putObject("records")::put);
        json.set("pages", pages);
        return error == null ? json : json.put("damaged", damages).put("error", error);
    }

    private static Optional<ObjectNode> page(RecordHead head, InputStream block) {
        try {
            return RecordPage.isPossible(head)
                    ? html(RecordPage.of(head, block.readNBytes(BEGINNING)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // No HTTP answer; where the file is damaged, that comes next.
        }
    }

    private static Optional<ObjectNode> html(Page page) {
        String type = page.contentType().map(MediaTypes::base).orElse("");
        if (!MediaTypes.isHtml(type)) {
            return Optional.empty();
        }
        return Optional.of(
                MAPPER.createObjectNode()
                        .put("url", page.url())
                        .put("date", page.captured().toString())
                        .put("status", page.status())
                        .put("type", type));
    }
}
