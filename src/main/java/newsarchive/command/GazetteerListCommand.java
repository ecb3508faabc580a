package newsarchive.command;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import newsarchive.index.ArticleIndex;
import newsarchive.query.ArticleQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entities of the tables, or those that articles name and no table does. */
@Command(
        name = "list",
        description = "List the entities that are known, or those only discovered in articles.",
        footer = {
            "",
            "Columns, divided by tabs: id, name, kind, country, all names; of discovered ones id, name,",
            "kind, country, number of articles, first seen, rule, example."
        })
final class GazetteerListCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    @Option(names = "--dimension", description = "Only of ${COMPLETION-CANDIDATES}.")
    private @Nullable Dimension dimension;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only of a kind: threat-group.")
    private @Nullable String kind;

    @Option(names = "--country", paramLabel = "ID", description = "Only of a country: JP.")
    private @Nullable String country;

    @Option(
            names = "--discovered",
            description = "Names found in articles by their shape, which no table has.")
    private boolean discovered;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Override
    public void run() {
        NewsArchive program = Objects.requireNonNull(gazetteer, "set by picocli").program();
        ArchiveFolder folder = program.announcedArchive();
        Gazetteer known = Gazetteer.withOwn(folder.gazetteer());
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        if (discovered) {
            try (ArticleIndex index = Backend.reader(program.settings(folder), folder, known)) {
                discovered(index, known).forEach(out::println);
            }
        } else {
            known.entities()
                    .filter(wanted())
                    .map(entity -> line(known, entity))
                    .forEach(out::println);
        }
        out.flush();
    }

    private Predicate<Entity> wanted() {
        Kind only = kind == null ? null : KindOption.read(kind);
        return entity ->
                (dimension == null || entity.kind().home() == dimension)
                        && (only == null || entity.kind() == only)
                        && (country == null || country.equalsIgnoreCase(entity.country()));
    }

    private List<String> discovered(ArticleIndex index, Gazetteer known) {
        Map<String, Discovered> found = new LinkedHashMap<>();
        index.walk(ArticleQuery.everything(), match -> Discovered.in(match, known, found));
        return found.values().stream()
                .filter(one -> wanted().test(one.entity()))
                .sorted(
                        Comparator.comparingLong(Discovered::articles)
                                .reversed()
                                .thenComparing(one -> one.entity().id()))
                .map(one -> json ? one.json().toString() : one.line())
                .toList();
    }

    private String line(Gazetteer known, Entity entity) {
        List<Name> names = known.names(entity.id());
        return json
                ? json(entity, names).toString()
                : String.join(
                        "\t",
                        entity.id(),
                        entity.name(),
                        entity.kind().id(),
                        Objects.requireNonNullElse(entity.country(), ""),
                        String.join("|", names.stream().map(Name::text).distinct().toList()));
    }

    private static ObjectNode json(Entity entity, List<Name> names) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", entity.id()).put("name", entity.name()).put("kind", entity.kind().id());
        if (entity.country() != null) {
            json.put("country", entity.country());
        }
        ArrayNode all = json.putArray("names");
        for (Name name : names) {
            all.addObject()
                    .put("text", name.text())
                    .put("sort", name.sort().rule())
                    .put("needs", name.doubt().name().toLowerCase(Locale.ROOT))
                    .put("authority", name.authority());
        }
        return json;
    }
}
