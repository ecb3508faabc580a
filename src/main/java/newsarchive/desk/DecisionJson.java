package newsarchive.desk;

import java.time.Instant;
import java.util.Optional;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON form of a {@link Decision}, in the journal and in answers. */
public final class DecisionJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DecisionJson() {}

    /** The number, the time, and what {@link #write(Correction)} gives. */
    public static ObjectNode write(Decision decision) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("number", decision.number()).put("at", decision.at().toString());
        return json.setAll(write(decision.correction()));
    }

    /** The word for the correction, its entities and where it holds. */
    public static ObjectNode write(Correction correction) {
        ObjectNode json = MAPPER.createObjectNode().put("correction", word(correction));
        json.set("entity", entity(correction.entity()));
        switch (correction) {
            case Correction.WrongHere(var article, var _) -> json.put("article", article.value());
            case Correction.WrongEverywhere(var _) -> {}
            case Correction.WrongName(var _, var name) -> json.put("name", name);
            case Correction.SameAs(var _, var sameAs) -> json.set("sameAs", entity(sameAs));
            case Correction.WrongRole(var article, var _, var role, var state) -> {
                json.put("article", article.value()).put("role", role.parameter());
                state.ifPresent(country -> json.set("state", entity(country)));
            }
        }
        return json;
    }

    /** The word by which people and programs ask for such a correction. */
    public static String word(Correction correction) {
        return switch (correction) {
            case Correction.WrongHere _ -> "wrong-here";
            case Correction.WrongEverywhere _, Correction.WrongName _ -> "wrong-everywhere";
            case Correction.SameAs _ -> "same-as";
            case Correction.WrongRole _ -> "wrong-role";
        };
    }

    /**
     * Reads what {@link #write(Decision)} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Decision read(JsonNode json) {
        Entity entity = readEntity(json.path("entity"));
        String word = json.path("correction").asString("");
        Correction correction =
                switch (word) {
                    case "wrong-here" ->
                            new Correction.WrongHere(
                                    new ArticleId(json.path("article").asString("")), entity);
                    case "wrong-everywhere" ->
                            json.has("name")
                                    ? new Correction.WrongName(
                                            entity, json.path("name").asString(""))
                                    : new Correction.WrongEverywhere(entity);
                    case "same-as" ->
                            new Correction.SameAs(entity, readEntity(json.path("sameAs")));
                    case "wrong-role" -> readWrongRole(entity, json);
                    default -> throw new IllegalArgumentException("no correction: " + json);
                };
        return new Decision(
                json.path("number").asInt(0),
                Instant.parse(json.path("at").asString("")),
                correction);
    }

    private static Correction readWrongRole(Entity entity, JsonNode json) {
        return new Correction.WrongRole(
                new ArticleId(json.path("article").asString("")),
                entity,
                ClaimRole.ofParameter(json.path("role").asString(""))
                        .orElseThrow(() -> new IllegalArgumentException("no role: " + json)),
                json.has("state") ? Optional.of(readEntity(json.path("state"))) : Optional.empty());
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", entity.id()).put("name", entity.name()).put("kind", entity.kind().id());
        if (entity.country() != null) {
            json.put("country", entity.country());
        }
        return json;
    }

    private static Entity readEntity(JsonNode json) {
        String country = json.path("country").asString("");
        return new Entity(
                json.path("id").asString(""),
                json.path("name").asString(""),
                Kind.ofId(json.path("kind").asString(""))
                        .orElseThrow(() -> new IllegalArgumentException("no kind: " + json)),
                country.isEmpty() ? null : country);
    }
}
