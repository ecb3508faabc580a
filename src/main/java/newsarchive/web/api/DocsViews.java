package newsarchive.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Lays out an OpenAPI document as the view of its page. */
final class DocsViews {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    DocsViews(JsonNode document) {
        this.document = document;
    }

    DocsView view() {
        return new DocsView(
                text(document.path("info"), "description"),
                elements(document.path("tags")).map(this::group).toList(),
                document.path("components").path("schemas").properties().stream()
                        .map(schema -> schema(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private DocsView.Group group(JsonNode tag) {
        String name = text(tag, "name");
        List<DocsView.Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey()) && isTagged(method.getValue(), name)) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return new DocsView.Group(name, text(tag, "description"), operations);
    }

    private static boolean isTagged(JsonNode operation, String tag) {
        return elements(operation.path("tags")).anyMatch(one -> one.asString("").equals(tag));
    }

    private DocsView.Operation operation(String path, String method, JsonNode operation) {
        return new DocsView.Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                operation.has("security"),
                elements(operation.path("parameters")).map(this::parameter).toList(),
                operation.path("responses").properties().stream()
                        .filter(answer -> !answer.getKey().equals("default"))
                        .map(answer -> answer(answer.getKey(), resolved(answer.getValue())))
                        .toList());
    }

    private DocsView.Field parameter(JsonNode given) {
        JsonNode parameter = resolved(given);
        return new DocsView.Field(
                text(parameter, "name"),
                type(parameter.path("schema")),
                parameter.path("required").asBoolean(false),
                text(parameter, "description"));
    }

    private static DocsView.Answer answer(String status, JsonNode answer) {
        return new DocsView.Answer(
                status,
                text(answer, "description"),
                answer.path("content").properties().stream()
                        .findFirst()
                        .map(content -> contentType(content.getKey(), content.getValue()))
                        .orElse(new DocsView.Type("", "", false)));
    }

    private static DocsView.Type contentType(String media, JsonNode content) {
        return content.has("schema")
                ? type(content.path("schema"))
                : new DocsView.Type(media, "", false);
    }

    private static DocsView.Schema schema(String name, JsonNode schema) {
        Set<String> required =
                elements(schema.path("required"))
                        .map(one -> one.asString(""))
                        .collect(Collectors.toSet());
        return new DocsView.Schema(
                name,
                text(schema, "description"),
                schema.path("properties").properties().stream()
                        .map(field ->
                                new DocsView.Field(
                                        field.getKey(),
                                        type(field.getValue()),
                                        required.contains(field.getKey()),
                                        text(field.getValue(), "description")))
                        .toList());
    }

    private static DocsView.Type type(JsonNode schema) {
        String reference = text(schema, "$ref");
        if (!reference.isEmpty()) {
            return new DocsView.Type(
                    "", reference.substring(reference.lastIndexOf('/') + 1), false);
        }
        if (schema.path("enum").isArray()) {
            return new DocsView.Type(
                    elements(schema.path("enum"))
                            .map(one -> one.asString(""))
                            .collect(Collectors.joining(", ")),
                    "",
                    false);
        }
        if (schema.path("items").isObject()) {
            DocsView.Type one = type(schema.path("items"));
            return new DocsView.Type(one.words(), one.schema(), true);
        }
        return new DocsView.Type(text(schema, "type"), "", false);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = text(node, "$ref");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
