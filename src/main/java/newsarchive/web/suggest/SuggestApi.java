package newsarchive.web.suggest;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.article.Kind;
import newsarchive.index.FacetCount;
import newsarchive.index.Headline;
import newsarchive.query.NamedId;
import newsarchive.web.Archive;
import newsarchive.web.Json;
import newsarchive.web.Links;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/suggest}: entities of which any name begins as typed, the most frequent first, then
 * headlines with the words, the newest first.
 */
public final class SuggestApi implements Handler {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST = 200;
    private static final int ENTITIES = 8;
    private static final int HEADLINES = 5;

    /** Enough for any beginning that says something. */
    private static final int NAMES = 200;

    private final Archive archive;

    public SuggestApi(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        String given = context.queryParamMap().getOrDefault("q", List.of("")).getFirst().strip();
        String typed = given.length() <= LONGEST ? given : given.substring(0, LONGEST);
        ObjectNode json = MAPPER.createObjectNode().put("query", typed);
        ArrayNode entities = json.putArray("entities");
        ArrayNode headlines = json.putArray("headlines");
        if (!typed.isEmpty()) {
            Map<String, String> names = names(typed);
            archive.index()
                    .suggest(typed, names.keySet(), ENTITIES)
                    .forEach(count -> entities.add(write(count, typed, names)));
            archive.index()
                    .headlines(typed, HEADLINES)
                    .forEach(headline -> headlines.add(write(headline)));
        }
        Json.answer(context, json);
    }

    /** The first name of each entity that begins so, by its id. */
    private Map<String, String> names(String typed) {
        Map<String, String> names = new LinkedHashMap<>();
        for (NamedId name : archive.names().beginning(typed, NAMES)) {
            names.putIfAbsent(name.id(), name.name());
        }
        return names;
    }

    private static ObjectNode write(FacetCount count, String typed, Map<String, String> names) {
        String kind = count.kind();
        ObjectNode json =
                MAPPER.createObjectNode()
                        .put("facet", count.facet().parameter())
                        .put("id", count.id())
                        .put("name", count.label())
                        .put(
                                "kind",
                                kind == null
                                        ? count.facet().parameter()
                                        : Kind.ofId(kind).map(Kind::word).orElse(kind))
                        .put("count", count.count())
                        .put("href", Links.only(count.facet(), count.id()));
        String other = names.getOrDefault(count.id(), "");
        if (!other.isEmpty() && !beginsSo(count.label(), typed)) {
            json.put("matched", other);
        }
        return json;
    }

    private static boolean beginsSo(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static ObjectNode write(Headline headline) {
        return MAPPER.createObjectNode()
                .put("id", headline.id().value())
                .put("headline", headline.text())
                .put("href", Links.article(headline.id().value()));
    }
}
