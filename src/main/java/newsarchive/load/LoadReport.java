package newsarchive.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of everything a load was given, counted by outcome: first what is now in the archive,
 * then what was left out and why.
 *
 * @param recovered pages that an earlier load had kept but not yet indexed; not in the total
 * @param load the id of the load; empty if it kept nothing
 */
public record LoadReport(Map<String, Long> outcomes, long recovered, String load) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public LoadReport {
        outcomes = Map.copyOf(outcomes);
    }

    /** Everything that came in; the sum of the outcomes. */
    public long total() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether what was counted so is in the archive now. */
    public static boolean isKept(String outcome) {
        return Outcomes.FIRST.contains(outcome);
    }

    /** How often an outcome came about; 0 if never. */
    public long count(String outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** The counts in the order in which they are shown. */
    public Map<String, Long> ordered() {
        Map<String, Long> rest = new TreeMap<>(outcomes);
        Map<String, Long> ordered = new LinkedHashMap<>();
        for (String first : Outcomes.FIRST) {
            Long count = rest.remove(first);
            if (count != null) {
                ordered.put(first, count);
            }
        }
        ordered.putAll(rest);
        return ordered;
    }

    /**
     * The counts as {@code {"total":n,"outcomes":{...},"recovered":n,"load":id}}, without an id if
     * nothing was kept.
     */
    public ObjectNode json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("total", total());
        ObjectNode counts = json.putObject("outcomes");
        ordered().forEach(counts::put);
        json.put("recovered", recovered);
        return load.isEmpty() ? json : json.put("load", load);
    }

    /** The counts as a table for people, each line ended. */
    public String table() {
        StringBuilder table = new StringBuilder();
        ordered().forEach((outcome, count) -> line(table, outcome, count));
        line(table, "total", total());
        if (recovered > 0) {
            line(table, "recovered from an interrupted load", recovered);
        }
        if (!load.isEmpty()) {
            table.append("load ").append(load).append(System.lineSeparator());
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String outcome, long count) {
        table.append(String.format(Locale.ROOT, "%,10d  %s%n", count, outcome));
    }
}
