package newsarchive.command;

import java.util.List;
import java.util.Objects;
import newsarchive.fetch.discovery.Discovered;
import newsarchive.fetch.discovery.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows where the news of a site is found, and keeps nothing. */
@Command(
        name = "check",
        description = "Show the feeds and sitemaps of a site with what each brings; keep nothing.")
final class SourcesCheckCommand implements Runnable {
    @ParentCommand private @Nullable SourcesCommand sources;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Sites, feeds or sitemaps.")
    private List<String> addresses = List.of();

    @Mixin private final FetchingOptions fetching = new FetchingOptions();

    @Override
    public void run() {
        for (String address : addresses.stream().map(SourcesCommand::address).toList()) {
            Discovered discovered =
                    Objects.requireNonNull(sources, "set by picocli").discover(address, fetching);
            System.out.println(
                    discovered.name().isEmpty()
                            ? address
                            : discovered.name() + " (" + address + ")");
            discovered.places().forEach(SourcesCheckCommand::print);
        }
    }

    private static void print(Place place) {
        String kind = place.point().map(point -> point.kind().word()).orElse("-");
        String brings =
                place.problem().isEmpty()
                        ? place.entries()
                                + (kind.equals("site") ? " links" : " entries")
                                + place.newest()
                                        .map(date -> ", newest " + date.toLocalDate())
                                        .orElse("")
                        : "failed: " + place.problem();
        System.out.printf(
                "  %-12s %s%n               %s (%s)%n",
                kind, place.address(), brings, place.foundBy());
    }
}
