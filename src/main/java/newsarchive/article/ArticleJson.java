package newsarchive.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one JSON form of an {@link Article}: what the commands print, the files hold, the index
 * stores and the API answers.
 */
public final class ArticleJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ArticleJson() {}

    /** Every field, in the documented order; unknown ones are left out, lists are always there. */
    public static ObjectNode write(Article article) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", article.id().value());
        putText(json, "url", article.url());
        json.put("headline", article.headline());
        json.put("body", article.body());
        putTexts(json, "authors", article.authors());
        putText(json, "published", article.published());
        putText(json, "modified", article.modified());
        putText(json, "publisher", article.publisher());
        putText(json, "language", article.language());
        putText(json, "section", article.section());
        putTexts(json, "keywords", article.keywords());
        putText(json, "dateline", article.dateline());
        putTexts(json, "credits", article.credits());
        putText(json, "updateNote", article.updateNote());
        putTexts(json, "corrections", article.corrections());
        if (article.isAccessibleForFree() != null) {
            json.put("isAccessibleForFree", article.isAccessibleForFree());
        }
        ObjectNode evidence = json.putObject("evidence");
        new TreeMap<>(article.evidence()).forEach(evidence::put);
        return json;
    }

    /**
     * Reads what {@link #write} wrote, or what a person wrote in its form. A field of the wrong
     * type counts as absent; without an id the article is named after its address, without an
     * address after its text.
     *
     * @throws IllegalArgumentException if there is neither headline nor body, or a date is not ISO
     *     8601
     */
    public static Article read(JsonNode json) {
        String headline = text(json, "headline").orElse("");
        String body = text(json, "body").orElse("");
        if (headline.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("an article needs a headline or a body");
        }
        String url = text(json, "url").orElse(null);
        ArticleBuilder article =
                Article.builder(id(json, url, headline + "\n" + body))
                        .url(url)
                        .headline(headline)
                        .body(body)
                        .authors(texts(json, "authors"))
                        .published(date(json, "published"))
                        .modified(date(json, "modified"))
                        .publisher(text(json, "publisher").orElse(null))
                        .language(text(json, "language").orElse(null))
                        .section(text(json, "section").orElse(null))
                        .keywords(texts(json, "keywords"))
                        .dateline(text(json, "dateline").orElse(null))
                        .credits(texts(json, "credits"))
                        .updateNote(text(json, "updateNote").orElse(null))
                        .corrections(texts(json, "corrections"));
        JsonNode free = json.path("isAccessibleForFree");
        if (free.isBoolean()) {
            article.isAccessibleForFree(free.booleanValue());
        }
        for (Map.Entry<String, JsonNode> rule : json.path("evidence").properties()) {
            article.evidence(rule.getKey(), rule.getValue().asString(""));
        }
        return article.build();
    }

    /**
     * Reads one JSON text.
     *
     * @throws IllegalArgumentException as {@link #read(JsonNode)}, and if the text is no JSON
     *     object
     */
    public static Article read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.isObject()) {
                throw new IllegalArgumentException("an article is a JSON object");
            }
            return read(node);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static ArticleId id(JsonNode json, @Nullable String url, String text) {
        return text(json, "id")
                .map(ArticleId::new)
                .orElseGet(() ->
                        url == null
                                ? ArticleId.ofContent(
                                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                : ArticleId.ofUrl(url));
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() && !value.stringValue().isBlank()
                ? Optional.of(value.stringValue())
                : Optional.empty();
    }

    private static List<String> texts(JsonNode json, String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static @Nullable PublicationDate date(JsonNode json, String field) {
        return text(json, field)
                .map(iso -> {
                    try {
                        return PublicationDate.parse(iso);
                    } catch (java.time.DateTimeException e) {
                        throw new IllegalArgumentException(
                                field + " is no ISO 8601 date: '" + iso + "'", e);
                    }
                })
                .orElse(null);
    }

    private static void putText(ObjectNode json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value.toString());
        }
    }

    private static void putTexts(ObjectNode json, String field, List<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }
}
