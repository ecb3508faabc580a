package newsarchive.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsarchive.source.Source;
import newsarchive.source.Sources;
import newsarchive.source.Visit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A table of the sources: what their last visits brought, and when the next are due. */
@Command(
        name = "list",
        description = "List the sources with their last visits and the next.",
        footer = {
            "",
            "Times are in UTC. `found` counts the articles that the source named, `came` those that"
                    + " were new or changed, `failed` requests that brought nothing."
        })
final class SourcesListCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ROW = "%-28s %-17s %7s %7s %7s  %-17s %s%n";

    @ParentCommand private @Nullable SourcesCommand sources;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Override
    public void run() {
        List<Source> all = Objects.requireNonNull(sources, "set by picocli").with(Sources::list);
        if (json) {
            all.forEach(source -> System.out.println(MAPPER.writeValueAsString(write(source))));
        } else if (all.isEmpty()) {
            System.out.println("no sources; `sources add URL` keeps one");
        } else {
            table(all);
        }
    }

    private static void table(List<Source> all) {
        System.out.printf(
                ROW, "source", "last visit", "found", "came", "failed", "next visit", "address");
        for (Source source : all) {
            Optional<Visit> last = source.lastVisit();
            System.out.printf(
                    ROW,
                    shortened(source.name()),
                    last.map(visit -> minute(visit.began())).orElse("never"),
                    last.map(Visit::found).map(Object::toString).orElse(""),
                    last.map(Visit::came).map(Object::toString).orElse(""),
                    last.map(Visit::failed).map(Object::toString).orElse(""),
                    source.nextVisit().map(SourcesListCommand::minute).orElse("due"),
                    source.address());
            last.map(Visit::problem)
                    .filter(problem -> !problem.isEmpty())
                    .ifPresent(problem -> System.out.println("  failed: " + problem));
        }
    }

    private static String shortened(String name) {
        return name.length() <= 28 ? name : name.substring(0, 27) + "…";
    }

    private static String minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static ObjectNode write(Source source) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("address", source.address()).put("name", source.name());
        node.put("added", source.added().toString());
        source.entryPoints()
                .forEach(point ->
                        node.withArray("entryPoints")
                                .addObject()
                                .put("kind", point.kind().word())
                                .put("address", point.address()));
        source.lastVisit()
                .ifPresent(visit ->
                        node.putObject("lastVisit")
                                .put("began", visit.began().toString())
                                .put("ended", visit.ended().toString())
                                .put("found", visit.found())
                                .put("came", visit.came())
                                .put("failed", visit.failed())
                                .put("problem", visit.problem()));
        source.nextVisit().ifPresent(next -> node.put("nextVisit", next.toString()));
        return node;
    }
}
