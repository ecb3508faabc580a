package newsarchive.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import newsarchive.correct.Corrector;
import newsarchive.desk.Correction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A correction as it is asked for over HTTP, by the same names in addresses, forms and JSON.
 *
 * @param correction wrong-here, wrong-everywhere or same-as
 * @param entity id or name, as is {@code sameAs}
 */
record CorrectionRequest(
        String correction, String entity, String article, String name, String sameAs) {
    private static final JsonMapper MAPPER = new JsonMapper();

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

    private static CorrectionRequest of(Function<String, @Nullable String> values) {
        return new CorrectionRequest(
                text(values.apply("correction")),
                text(values.apply("entity")),
                text(values.apply("article")),
                text(values.apply("name")),
                text(values.apply("sameAs")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The same for one name alone. */
    CorrectionRequest underName(String one) {
        return new CorrectionRequest(correction, entity, article, one, sameAs);
    }

    /** By the names that are read, in a fixed order; those not said are empty. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("correction", correction);
        values.put("entity", entity);
        values.put("article", article);
        values.put("name", name);
        values.put("sameAs", sameAs);
        return values;
    }

    /**
     * The correction meant.
     *
     * @throws newsarchive.correct.CorrectionMistake if the archive knows no such thing
     * @throws BadRequestResponse if there is no such correction
     */
    Correction resolve(Corrector corrector) {
        return switch (correction) {
            case "wrong-here" -> corrector.wrongHere(article, entity);
            case "wrong-everywhere" -> corrector.wrongEverywhere(entity, name);
            case "same-as" -> corrector.sameAs(entity, sameAs);
            default ->
                    throw new BadRequestResponse(
                            "correction is wrong-here, wrong-everywhere or same-as, not '"
                                    + correction
                                    + "'");
        };
    }
}
