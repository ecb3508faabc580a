package newsarchive.gazetteer.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.article.Kind;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import tools.jackson.databind.JsonNode;

/**
 * Reads a cluster of the MISP galaxy, one JSON object with {@code type} and {@code values}; of each
 * value {@code uuid}, {@code value} and in {@code meta} the {@code synonyms}, {@code country} and
 * {@code cfr-suspected-state-sponsor}. Which types name actors says a table.
 */
public final class GalaxyCluster {
    private static final String VALUES = "values";

    private final List<ListedGroup> groups = new ArrayList<>();
    private final Map<String, Long> leftOut = new HashMap<>();
    private String type = "";
    private boolean hasValues;

    private GalaxyCluster() {}

    /**
     * Reads the actors of a cluster.
     *
     * @throws ImportMistake if the file cannot be read or is no cluster that names actors
     */
    public static Listing read(Path file) {
        GalaxyCluster cluster = new GalaxyCluster();
        new JsonFile(file).read(VALUES, cluster::take);
        if (!cluster.hasValues || cluster.type.isEmpty()) {
            throw new ImportMistake(file + " is no MISP galaxy cluster: it has no type or values");
        }
        TableRow row = cluster.row(file);
        Kind kind = Kind.ofId(row.cell("kind")).orElseThrow();
        return new Listing(
                "misp-" + cluster.type,
                row.cell("authority"),
                kind,
                cluster.groups,
                cluster.leftOut);
    }

    private TableRow row(Path file) {
        List<TableRow> known = Table.builtIn(GalaxyCluster.class, "galaxies.tsv").rows();
        return known.stream()
                .filter(row -> row.cell("type").equals(type))
                .findFirst()
                .orElseThrow(() ->
                        new ImportMistake(
                                file
                                        + " is a MISP galaxy of type '"
                                        + type
                                        + "', which names no actors; those that do are "
                                        + String.join(
                                                ", ",
                                                known.stream().map(r -> r.cell("type")).toList())));
    }

    private void take(String name, JsonNode node) {
        if (name.equals("type")) {
            type = node.asString("");
        } else if (name.equals(VALUES)) {
            hasValues = true;
            group(node);
        }
    }

    private void group(JsonNode value) {
        String name = value.path("value").asString("");
        if (name.isBlank()) {
            leftOut.merge("left out: no name", 1L, Long::sum);
            return;
        }
        JsonNode meta = value.path("meta");
        groups.add(
                new ListedGroup(
                        value.path("uuid").asString(name),
                        name,
                        country(meta),
                        texts(meta.path("synonyms")).toList()));
    }

    /** Of several countries none is the one; what nobody is confident of is not said. */
    private static @org.jspecify.annotations.Nullable String country(JsonNode meta) {
        if (meta.path("attribution-confidence").asString("").equals("0")) {
            return null;
        }
        return Stream.of("country", "cfr-suspected-state-sponsor")
                .map(field -> texts(meta.path(field)).distinct().toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .filter(values -> values.size() == 1)
                .map(List::getFirst)
                .orElse(null);
    }

    private static Stream<String> texts(JsonNode node) {
        return (node.isArray() ? node.values().stream() : Stream.of(node))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }
}
