package newsarchive.command.searches;

import java.util.List;
import java.util.Objects;
import newsarchive.desk.SavedSearch;
import newsarchive.watch.WatchJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The saved searches. */
@Command(
        name = "list",
        description = "List the saved searches, with how telling of them goes (times in UTC).")
final class SearchesListCommand implements Runnable {
    @ParentCommand private @Nullable SearchesCommand searches;

    @Option(names = "--json", description = "Print each as one line of JSON.")
    private boolean json;

    @Override
    public void run() {
        Objects.requireNonNull(searches, "set by picocli").with(this::print);
    }

    private void print(Watching watching) {
        List<SavedSearch> all = watching.watchlist().all();
        for (SavedSearch search : all) {
            System.out.println(
                    json
                            ? WatchJson.write(search, watching.alerts())
                            : SearchLines.of(search, watching));
        }
        if (all.isEmpty() && !json) {
            System.out.println("no saved searches; `searches add NAME QUERY` saves one");
        }
    }
}
