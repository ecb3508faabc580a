package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import newsarchive.correct.Corrected;
import newsarchive.correct.CorrectionText;
import newsarchive.correct.Corrector;
import newsarchive.desk.Correction;
import newsarchive.desk.DecisionJson;
import newsarchive.index.Effect;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/corrections}: corrections listed, previewed, made and taken back. */
final class CorrectionsApi {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Corrector corrector;
    private final Access access;

    CorrectionsApi(Corrector corrector, Access access) {
        this.corrector = corrector;
        this.access = access;
    }

    /** All in effect, the latest first. */
    void list(Context context) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode corrections = json.putArray("corrections");
        List<Corrected> inEffect = corrector.inEffect();
        inEffect.forEach(made -> corrections.add(json(made)));
        Json.answer(context, json);
    }

    /** What a correction would change; nothing is decided. */
    void preview(Context context) {
        access.require(context);
        Correction correction = CorrectionRequest.ofJson(context).resolve(corrector);
        Json.answer(context, with(DecisionJson.write(correction), corrector.preview(correction)));
    }

    void make(Context context) {
        access.require(context);
        Corrected made = corrector.make(CorrectionRequest.ofJson(context).resolve(corrector));
        context.status(HttpStatus.CREATED)
                .header("Location", "/api/corrections/" + made.decision().number());
        Json.answer(context, json(made));
    }

    void one(Context context) {
        int number = number(context);
        Json.answer(context, json(corrector.find(number).orElseThrow(() -> unknown(context))));
    }

    void undo(Context context) {
        access.require(context);
        int number = number(context);
        Json.answer(context, json(corrector.undo(number).orElseThrow(() -> unknown(context))));
    }

    /** The number in the address; 0, which no correction has, for what is no number. */
    static int number(Context context) {
        try {
            return Integer.parseInt(context.pathParam("number"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static NotFoundResponse unknown(Context context) {
        return new NotFoundResponse(
                "no correction " + context.pathParam("number") + " is in effect");
    }

    private static ObjectNode json(Corrected made) {
        return with(DecisionJson.write(made.decision()), made.effect());
    }

    private static ObjectNode with(ObjectNode json, Effect effect) {
        return json.put("changes", effect.changes())
                .put("of", effect.of())
                .put("text", "changes " + CorrectionText.of(effect));
    }
}
