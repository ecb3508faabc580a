package newsarchive.command.searches;

import java.util.Objects;
import newsarchive.command.Mistake;
import newsarchive.command.ProcessLock;
import newsarchive.desk.SavedSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells once what has arrived. */
@Command(
        name = "run",
        description = "Tell now of what has arrived since the last time, and end.",
        footer = {
            "",
            "What a webhook does not take waits for the next run. A running server does all this by"
                    + " itself."
        })
final class SearchesRunCommand implements Runnable {
    @ParentCommand private @Nullable SearchesCommand searches;

    @Override
    public void run() {
        SearchesCommand command = Objects.requireNonNull(searches, "set by picocli");
        try (ProcessLock _ =
                ProcessLock.take(command.folder().alertsLock())
                        .orElseThrow(() ->
                                new Mistake(
                                        "another process tells of what arrives in "
                                                + command.folder().root()
                                                + "; a running server does so by itself"))) {
            command.with(SearchesRunCommand::tell);
        }
    }

    private static void tell(Watching watching) {
        try {
            watching.alerts().run();
            watching.alerts().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SavedSearch search : watching.watchlist().all()) {
            if (!search.recipients().isEmpty()) {
                System.out.println(SearchLines.of(search, watching));
            }
        }
    }
}
