package newsarchive.watch;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import newsarchive.article.ArticleId;
import newsarchive.desk.SavedSearch;
import newsarchive.index.Hit;
import newsarchive.index.HitsJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One article as one search is told of it; the same however often it is delivered.
 *
 * @param id made of the search and the article, so that it is the same again should everything be
 *     forgotten that was told
 * @param body one line of JSON
 */
public record Delivery(String id, String body) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The field of the body that holds the id. */
    static final String ID = "delivery";

    static Delivery of(SavedSearch search, Hit hit) {
        String id = id(search, hit.article().id());
        ObjectNode json = MAPPER.createObjectNode().put(ID, id);
        json.putObject("search").put("id", search.id()).put("name", search.name());
        json.set("article", HitsJson.write(hit));
        return new Delivery(id, MAPPER.writeValueAsString(json));
    }

    /** The moment of saving tells searches of different archives apart. */
    private static String id(SavedSearch search, ArticleId article) {
        String name = String.join(" ", search.id(), search.at().toString(), article.value());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
