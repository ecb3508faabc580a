package newsarchive.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON form of {@link Tags}. */
public final class TagsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private TagsJson() {}

    /** The three lists, the claims, and the roles that are the union of the claims. */
    public static ObjectNode write(Tags tags) {
        ObjectNode json = MAPPER.createObjectNode();
        for (Dimension dimension : Dimension.values()) {
            ArrayNode array = json.putArray(dimension.plural());
            tags.of(dimension).forEach(tag -> array.add(tag(tag)));
        }
        ArrayNode claims = json.putArray("claims");
        tags.claims().forEach(claim -> claims.add(claim(claim)));
        json.set("roles", unionOfRoles(tags));
        return json;
    }

    /** Reads what {@link #write} wrote. */
    public static Tags read(JsonNode json) {
        return new Tags(
                tags(json, Dimension.COUNTRY),
                tags(json, Dimension.ACTOR),
                tags(json, Dimension.AGENCY),
                stream(json.path("claims")).map(TagsJson::readClaim).toList());
    }

    private static ObjectNode tag(Tag tag) {
        ObjectNode json = MAPPER.createObjectNode();
        putEntity(json, tag.entity());
        json.put("about", tag.about()).put("count", tag.count());
        ArrayNode mentions = json.putArray("mentions");
        for (Mention mention : tag.mentions()) {
            mentions.addObject()
                    .put("start", mention.start())
                    .put("end", mention.end())
                    .put("text", mention.text())
                    .put("rule", mention.rule());
        }
        if (!tag.ties().isEmpty()) {
            ArrayNode ties = json.putArray("ties");
            tag.ties().forEach(tie -> ties.add(tie(tie)));
        }
        return json;
    }

    private static ObjectNode tie(Tie tie) {
        ObjectNode json = MAPPER.createObjectNode();
        putEntity(json, tie.entity());
        return json.put("articles", tie.articles()).put("both", tie.both());
    }

    private static void putEntity(ObjectNode json, Entity entity) {
        json.put("id", entity.id()).put("name", entity.name()).put("kind", entity.kind().id());
        if (entity.country() != null) {
            json.put("country", entity.country());
        }
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode json = MAPPER.createObjectNode();
        for (ClaimRole role : ClaimRole.values()) {
            role.ids(claim).forEach(json.putArray(role.parameter())::add);
        }
        json.put("certainty", claim.certainty().id());
        ArrayNode sentences = json.putArray("sentences");
        claim.sentences().forEach(span -> sentences.add(span(span)));
        return json;
    }

    /** Each with the sentence that names it in its role. */
    private static ObjectNode unionOfRoles(Tags tags) {
        ObjectNode json = MAPPER.createObjectNode();
        for (ClaimRole role : ClaimRole.values()) {
            ArrayNode array = json.putArray(role.parameter());
            List<String> seen = new ArrayList<>();
            for (Claim claim : tags.claims()) {
                for (String id : role.ids(claim)) {
                    if (!seen.contains(id)) {
                        seen.add(id);
                        array.addObject()
                                .put("id", id)
                                .set("sentence", span(tags.sentence(claim, id)));
                    }
                }
            }
        }
        return json;
    }

    private static ObjectNode span(Span span) {
        return MAPPER.createObjectNode().put("start", span.start()).put("end", span.end());
    }

    private static List<Tag> tags(JsonNode json, Dimension dimension) {
        return stream(json.path(dimension.plural())).map(tag -> readTag(tag, dimension)).toList();
    }

    private static Tag readTag(JsonNode json, Dimension dimension) {
        List<Mention> mentions =
                stream(json.path("mentions"))
                        .map(m ->
                                new Mention(
                                        m.path("start").asInt(),
                                        m.path("end").asInt(),
                                        m.path("text").asString(""),
                                        m.path("rule").asString("")))
                        .toList();
        List<Tie> ties = stream(json.path("ties")).map(TagsJson::readTie).toList();
        return new Tag(
                readEntity(json), dimension, json.path("about").asBoolean(true), mentions, ties);
    }

    private static Tie readTie(JsonNode json) {
        return new Tie(
                readEntity(json), json.path("articles").asLong(0), json.path("both").asLong(0));
    }

    private static Entity readEntity(JsonNode json) {
        Kind kind =
                Kind.ofId(json.path("kind").asString(""))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind in " + json));
        JsonNode country = json.path("country");
        return new Entity(
                json.path("id").asString(""),
                json.path("name").asString(""),
                kind,
                country.isString() ? country.stringValue() : null);
    }

    private static Claim readClaim(JsonNode json) {
        return new Claim(
                ids(json, "accused"),
                ids(json, "target"),
                ids(json, "attributedBy"),
                ids(json, "reportedBy"),
                ids(json, "disputedBy"),
                Certainty.valueOf(
                        json.path("certainty").asString("alleged").toUpperCase(Locale.ROOT)),
                stream(json.path("sentences"))
                        .map(s -> new Span(s.path("start").asInt(), s.path("end").asInt()))
                        .toList());
    }

    private static List<String> ids(JsonNode json, String role) {
        return stream(json.path(role)).map(id -> id.asString("")).toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
