package newsarchive.gazetteer.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import did.
 *
 * @param table where the rows are
 * @param outcomes groups by what became of them, and what was left out by reason
 * @param conflicts in the order of their sorts, then of the list
 * @param written whether the table is another one now
 */
public record ImportReport(
        Path table, Map<String, Long> outcomes, List<Conflict> conflicts, boolean written) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public ImportReport {
        outcomes = Map.copyOf(outcomes);
        conflicts = List.copyOf(conflicts);
    }

    /** For people, each line ended. */
    public String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(outcomes)
                .forEach((outcome, count) ->
                        text.append(String.format(Locale.ROOT, "%,10d  %s%n", count, outcome)));
        conflicts.forEach(
                conflict -> text.append("conflict: ").append(conflict.line()).append('\n'));
        return text.append(written ? "written: " : "nothing changed in ")
                .append(table)
                .append('\n')
                .toString();
    }

    /** As {@code {"table","written","outcomes":{},"conflicts":[{"sort","name","ids"}]}}. */
    public ObjectNode json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("table", table.toString()).put("written", written);
        ObjectNode counts = json.putObject("outcomes");
        new TreeMap<>(outcomes).forEach(counts::put);
        ArrayNode all = json.putArray("conflicts");
        for (Conflict conflict : conflicts) {
            ObjectNode one = all.addObject();
            one.put("sort", conflict.sort().id()).put("name", conflict.name());
            conflict.ids().forEach(one.putArray("ids")::add);
        }
        return json;
    }
}
