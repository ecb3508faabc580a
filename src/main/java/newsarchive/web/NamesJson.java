package newsarchive.web;

import java.util.List;
import newsarchive.query.Alias;
import newsarchive.query.Bearer;
import newsarchive.query.NameChoice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of whom names may mean: {@code [{typed, entities[{id, name, kind, names[]}]}]}. */
public final class NamesJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private NamesJson() {}

    public static ArrayNode write(List<NameChoice> choices) {
        ArrayNode json = MAPPER.createArrayNode();
        for (NameChoice choice : choices) {
            ArrayNode entities = json.addObject().put("typed", choice.typed()).putArray("entities");
            choice.bearers().forEach(bearer -> entities.add(write(bearer)));
        }
        return json;
    }

    private static ObjectNode write(Bearer bearer) {
        ObjectNode json =
                MAPPER.createObjectNode()
                        .put("id", bearer.entity().id())
                        .put("name", bearer.entity().name())
                        .put("kind", bearer.entity().kind().id());
        ArrayNode names = json.putArray("names");
        bearer.aliases().stream().map(Alias::text).forEach(names::add);
        return json;
    }
}
