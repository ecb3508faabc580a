package newsarchive.web;

import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static void answer(Context response, JsonNode json) {
        answer(response, json, "application/json");
    }

    static void answer(Context response, JsonNode json, String type) {
        response.contentType(type).result(MAPPER.writeValueAsBytes(json));
    }
}
