package newsarchive.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.ArticleJson;
import newsarchive.page.CanonicalUrl;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article that came as JSON, under its canonical address. */
final class ArticleObject {
    static final String CONTENT_TYPE = "application/json";

    private static final JsonMapper MAPPER = new JsonMapper();

    private ArticleObject() {}

    /** The canonical address that the object names, if it is an object and names one. */
    static Optional<String> address(byte[] json) {
        try {
            return canonical(MAPPER.readTree(json));
        } catch (JacksonException | StackOverflowError e) {
            // Told when the article itself is read.
            return Optional.empty();
        }
    }

    private static Optional<String> canonical(JsonNode json) {
        JsonNode url = json.path("url");
        return url.isString() ? CanonicalUrl.of(url.stringValue()) : Optional.empty();
    }

    /**
     * Reads the article.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static Article read(byte[] json) {
        if (!(parse(json) instanceof ObjectNode object)) {
            throw new IllegalArgumentException("an article is a JSON object");
        }
        canonical(object).ifPresent(url -> object.put("url", url));
        return ArticleJson.read(object);
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
