package newsarchive.fetch.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.fetch.xml.Reference;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private JsonFeed() {}

    static Optional<Feed> read(String text, String address) {
        try {
            JsonNode feed = MAPPER.readTree(text);
            if (!feed.path("items").isArray()
                    && !feed.path("version").asString("").contains("jsonfeed")) {
                return Optional.empty();
            }
            String base = address.isBlank() ? string(feed, "home_page_url") : address;
            List<FeedEntry> entries =
                    feed.path("items").values().stream()
                            .filter(JsonNode::isObject)
                            .map(item -> entry(item, base, authors(feed)))
                            .toList();
            return Optional.of(new Feed(string(feed, "title"), entries));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static FeedEntry entry(JsonNode item, String base, String feedAuthor) {
        Optional<OffsetDateTime> published = FeedDate.parse(string(item, "date_published"));
        Optional<OffsetDateTime> updated = FeedDate.parse(string(item, "date_modified"));
        String content = first(item, "content_html", "content_text");
        String summary = string(item, "summary");
        String authors = authors(item);
        return new FeedEntry(
                string(item, "title"),
                link(item, base),
                string(item, "id"),
                published.or(() -> updated),
                updated.or(() -> published),
                authors.isEmpty() ? feedAuthor : authors,
                Markup.clean(summary.isEmpty() ? content : summary, base),
                Markup.clean(content.isEmpty() ? summary : content, base));
    }

    private static String link(JsonNode item, String base) {
        String link = first(item, "url", "external_url");
        if (link.isEmpty() && Reference.isWeb(string(item, "id"))) {
            return string(item, "id");
        }
        return link.isEmpty() ? "" : Reference.resolve(base, link);
    }

    /** Version 1.1 has a list, 1.0 one author. */
    private static String authors(JsonNode object) {
        return Stream.concat(
                        object.path("authors").values().stream(), Stream.of(object.path("author")))
                .map(author -> author.isString() ? author.stringValue() : string(author, "name"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String first(JsonNode object, String... names) {
        return Stream.of(names)
                .map(name -> string(object, name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Numbers are taken for texts: ids are often numbers. */
    private static String string(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }
}
