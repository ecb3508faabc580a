package newsarchive.command;

import java.util.List;
import java.util.Objects;
import newsarchive.fetch.discovery.Discovered;
import newsarchive.fetch.discovery.Place;
import newsarchive.source.EntryPoint;
import newsarchive.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Keeps sources: looks for their feeds and sitemaps first. */
@Command(
        name = "add",
        description = "Look where the news of a site is found, and keep it as a source.",
        footer = {
            "",
            "The address of a site is enough; that of one feed or sitemap is taken as it is. `crawl`"
                    + " visits what is kept."
        })
final class SourcesAddCommand implements Runnable {
    @ParentCommand private @Nullable SourcesCommand sources;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Sites, feeds or sitemaps.")
    private List<String> addresses = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "How the source is called (default: as it calls itself).")
    private @Nullable String name;

    @Mixin private final FetchingOptions fetching = new FetchingOptions();

    @Override
    public void run() {
        if (name != null && addresses.size() > 1) {
            throw new Mistake("--name is for one source, not for " + addresses.size());
        }
        List<String> all = addresses.stream().map(SourcesCommand::address).toList();
        SourcesCommand parent = Objects.requireNonNull(sources, "set by picocli");
        parent.with(kept -> {
            all.forEach(address -> add(address, parent, kept));
            return all.size();
        });
    }

    private void add(String address, SourcesCommand parent, Sources kept) {
        Discovered discovered = parent.discover(address, fetching);
        List<EntryPoint> points = discovered.entryPoints();
        if (points.isEmpty()) {
            String why =
                    discovered.places().stream().map(Place::problem).findFirst().orElse("nothing");
            throw new Mistake("nothing to visit at " + address + ": " + why);
        }
        String called = name == null ? discovered.name() : name;
        boolean isNew = kept.add(address, called, points);
        System.out.println((isNew ? "added " : "known already: ") + address);
        points.forEach(
                point -> System.out.printf("  %-12s %s%n", point.kind().word(), point.address()));
    }
}
