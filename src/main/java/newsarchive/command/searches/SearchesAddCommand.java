package newsarchive.command.searches;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import newsarchive.command.SearchParameters;
import newsarchive.desk.SavedSearch;
import newsarchive.desk.SavedSearch.Recipients;
import newsarchive.desk.SavedSearchJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Saves a search. */
@Command(
        name = "add",
        description = "Save a search, and say who is told of what arrives for it from now on.")
final class SearchesAddCommand implements Runnable {
    @ParentCommand private @Nullable SearchesCommand searches;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to call it.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words, as in the search box.")
    private List<String> words = List.of();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Append a line of JSON to this file for each article, once.")
    private @Nullable Path file;

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Post each article to this address as JSON, until it is taken.")
    private @Nullable String webhook;

    @Option(names = "--json", description = "Print the saved search as one JSON object.")
    private boolean json;

    @Mixin private final SearchParameters parameters = new SearchParameters();

    @Override
    public void run() {
        Objects.requireNonNull(searches, "set by picocli")
                .with(watching -> {
                    SavedSearch saved =
                            watching.watchlist()
                                    .save(
                                            name,
                                            parameters.with(String.join(" ", words), true),
                                            recipients());
                    watching.watchlist()
                            .notes(saved)
                            .forEach(note -> System.err.println("note: " + note));
                    System.out.println(
                            json ? SavedSearchJson.write(saved) : SearchLines.of(saved, watching));
                });
    }

    private Recipients recipients() {
        return new Recipients(
                file == null ? "" : file.toAbsolutePath().normalize().toString(),
                webhook == null ? "" : webhook);
    }
}
