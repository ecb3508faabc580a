package newsarchive.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.desk.SavedSearch.Recipients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON form of a {@link SavedSearch}, in the journal and in answers. */
public final class SavedSearchJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SEARCH = "search";

    private SavedSearchJson() {}

    /**
     * {@code search} (the id), {@code at, name, parameters, since}, and {@code file} and {@code
     * webhook} where somebody is told.
     */
    public static ObjectNode write(SavedSearch search) {
        ObjectNode json =
                MAPPER.createObjectNode()
                        .put(SEARCH, search.id())
                        .put("at", search.at().toString())
                        .put("name", search.name());
        ObjectNode parameters = json.putObject("parameters");
        search.parameters()
                .forEach((name, values) -> values.forEach(parameters.putArray(name)::add));
        json.put("since", search.since());
        put(json, "file", search.recipients().file());
        put(json, "webhook", search.recipients().webhook());
        return json;
    }

    private static void put(ObjectNode json, String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
    }

    static boolean isOne(JsonNode line) {
        return line.has(SEARCH);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException if it is anything else
     */
    static SavedSearch read(JsonNode json) {
        return new SavedSearch(
                json.path(SEARCH).stringValue(),
                Instant.parse(json.path("at").stringValue()),
                json.path("name").stringValue(),
                parameters(json.path("parameters")),
                json.path("since").asLong(0),
                new Recipients(json.path("file").asString(""), json.path("webhook").asString("")));
    }

    /** The parameters of a search as an object: each a text, a number or a list of them. */
    public static Map<String, List<String>> parameters(JsonNode json) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        json.properties()
                .forEach(field -> {
                    List<String> values = new ArrayList<>();
                    if (field.getValue().isArray()) {
                        field.getValue().forEach(value -> values.add(value.asString("")));
                    } else {
                        values.add(field.getValue().asString(""));
                    }
                    parameters.put(field.getKey(), values);
                });
        return parameters;
    }
}
