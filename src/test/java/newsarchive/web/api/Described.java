package newsarchive.web.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document, read as strictly as it can be: what an answer holds and the document does
 * not tell is a mistake as well.
 */
final class Described {
    private final JsonNode document = ApiDocs.read();

    JsonNode document() {
        return document;
    }

    /** Such as {@code GET /api/search}. */
    List<String> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .map(Map.Entry::getKey)
                                .map(method ->
                                        method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .sorted()
                .toList();
    }

    /** What is wrong with an answer to an operation; nothing when it is as described. */
    List<String> mistakes(String operation, int status, String type, JsonNode answer) {
        String[] parts = operation.split(" ", 2);
        JsonNode responses =
                document.path("paths")
                        .path(parts[1])
                        .path(parts[0].toLowerCase(Locale.ROOT))
                        .path("responses");
        JsonNode response =
                resolved(responses.path(responses.has("" + status) ? "" + status : "default"));
        JsonNode schema = response.path("content").path(type).path("schema");
        return schema.isMissingNode()
                ? List.of("no schema of " + type + " for status " + status)
                : validate(schema, answer).map(Error::toString).toList();
    }

    private Stream<Error> validate(JsonNode schema, JsonNode answer) {
        ObjectNode whole = (ObjectNode) local(schema);
        whole.set("$defs", local(document.path("components").path("schemas")));
        whole.path("$defs").forEach(Described::close);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer)
                .stream();
    }

    /** References inside a schema, as JSON Schema has them. */
    private static JsonNode local(JsonNode schema) {
        return new JsonMapper()
                .readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
    }

    /** Nothing may be there that is not told. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asString("").equals("object")
                && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(Described::close);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
