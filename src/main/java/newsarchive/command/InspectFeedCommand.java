package newsarchive.command;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import newsarchive.fetch.feed.Feed;
import newsarchive.fetch.feed.FeedEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a feed of any form. */
@Command(
        name = "feed",
        description = "Show the entries of a feed: RSS of any version, Atom or JSON Feed.")
final class InspectFeedCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Mixin private final InspectionOptions input = new InspectionOptions();

    @Override
    public void run() {
        input.answer(InspectFeedCommand::inspect);
    }

    private static ObjectNode inspect(Inspected file) {
        Feed feed =
                Feed.read(
                                file.content(),
                                Optional.empty(),
                                Objects.requireNonNullElse(file.url(), ""))
                        .orElseThrow(() -> new Mistake("no feed: " + file.name()));
        ObjectNode json = MAPPER.createObjectNode();
        json.put("title", feed.title());
        ArrayNode entries = json.putArray("entries");
        feed.entries().forEach(entry -> entries.add(write(entry)));
        return json;
    }

    private static ObjectNode write(FeedEntry entry) {
        ObjectNode json = MAPPER.createObjectNode();
        put(json, "title", entry.title());
        put(json, "link", entry.link());
        put(json, "id", entry.id());
        put(json, "published", date(entry.published()));
        put(json, "updated", date(entry.updated()));
        put(json, "author", entry.author());
        put(json, "summary", entry.summary());
        put(json, "content", entry.content());
        return json;
    }

    private static String date(Optional<OffsetDateTime> date) {
        return date.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse("");
    }

    /** What the feed does not say is left out. */
    private static void put(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
