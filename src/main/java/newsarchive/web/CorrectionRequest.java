package newsarchive.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsarchive.article.ArticleId;
import newsarchive.correct.Corrector;
import newsarchive.desk.Correction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A correction as it is asked for over HTTP, by the same names in addresses, forms and JSON.
 *
 * @param values what is said, by name, in a fixed order; what is not said is not there
 */
record CorrectionRequest(Map<String, String> values) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> NAMES =
            List.of("correction", "entity", "article", "role", "name", "sameAs");

    CorrectionRequest {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Of an entity, found in an article. */
    static CorrectionRequest of(String correction, String entity, ArticleId article) {
        return new CorrectionRequest(Map.of())
                .with("correction", correction)
                .with("entity", entity)
                .with("article", article.value());
    }

    static CorrectionRequest ofAddress(Context request) {
        return of(request::queryParam);
    }

    static CorrectionRequest ofForm(Context request) {
        return of(request::formParam);
    }

    /**
     * @throws BadRequestResponse if the body is no JSON object
     */
    static CorrectionRequest ofJson(Context request) {
        JsonNode json = json(request.body());
        if (!json.isObject()) {
            throw new BadRequestResponse(
                    "the body is JSON such as {\"correction\":\"wrong-everywhere\","
                            + "\"entity\":\"tick\"}");
        }
        return of(field -> json.path(field).asString(null));
    }

    private static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static CorrectionRequest of(Function<String, @Nullable String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.apply(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new CorrectionRequest(values);
    }

    /** The same, saying one thing more. */
    CorrectionRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new CorrectionRequest(more);
    }

    /** What is said by a name; empty if nothing is. */
    String said(String name) {
        return values.getOrDefault(name, "");
    }

    /**
     * The correction meant.
     *
     * @throws newsarchive.correct.CorrectionMistake if the archive knows no such thing
     * @throws BadRequestResponse if there is no such correction
     */
    Correction resolve(Corrector corrector) {
        String entity = said("entity");
        return switch (said("correction")) {
            case "wrong-here" -> corrector.wrongHere(said("article"), entity);
            case "wrong-role" -> corrector.wrongRole(said("article"), entity, said("role"));
            case "wrong-everywhere" -> corrector.wrongEverywhere(entity, said("name"));
            case "same-as" -> corrector.sameAs(entity, said("sameAs"));
            default ->
                    throw new BadRequestResponse(
                            "correction is wrong-here, wrong-role, wrong-everywhere or same-as, not '"
                                    + said("correction")
                                    + "'");
        };
    }
}
