package newsarchive.web.saved;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.desk.SavedSearch;
import newsarchive.desk.SavedSearch.Recipients;
import newsarchive.desk.SavedSearchJson;
import newsarchive.watch.Watchlist;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A search that is to be saved, as it is asked for over HTTP.
 *
 * @param file a name in the archive's folder for alerts, or empty
 */
record SearchRequest(
        String name, Map<String, List<String>> parameters, String file, String webhook) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Fields of the form that are no parameters of the search. */
    private static final List<String> OWN = List.of("name", "file", "webhook");

    static SearchRequest ofForm(Context request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.formParamMap());
        parameters.keySet().removeAll(OWN);
        return new SearchRequest(
                text(request.formParam("name")),
                parameters,
                text(request.formParam("file")),
                text(request.formParam("webhook")));
    }

    /**
     * @throws BadRequestResponse if the body is no JSON object, or does not say what is searched
     */
    static SearchRequest ofJson(Context request) {
        JsonNode json = json(request.body());
        if (!json.path("parameters").isObject()) {
            throw new BadRequestResponse(
                    "the body is JSON such as {\"name\":\"Tick\",\"parameters\":{\"q\":\"tick\"}}");
        }
        return new SearchRequest(
                json.path("name").asString(""),
                SavedSearchJson.parameters(json.path("parameters")),
                json.path("file").asString(""),
                json.path("webhook").asString(""));
    }

    private static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    SavedSearch saveIn(Watchlist watchlist) {
        return watchlist.save(
                name, parameters, new Recipients(watchlist.file(file), webhook.strip()));
    }
}
