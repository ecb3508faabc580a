package newsarchive.command.searches;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Forgets saved searches. */
@Command(
        name = "remove",
        description = "Forget saved searches; nobody is told of what they find any more.")
final class SearchesRemoveCommand implements Runnable {
    @ParentCommand private @Nullable SearchesCommand searches;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Their names or ids, as listed.")
    private List<String> names = List.of();

    @Override
    public void run() {
        Objects.requireNonNull(searches, "set by picocli")
                .with(watching ->
                        names.forEach(name ->
                                System.out.println(
                                        "removed " + watching.watchlist().remove(name).name())));
    }
}
