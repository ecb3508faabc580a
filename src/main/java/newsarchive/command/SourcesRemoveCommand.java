package newsarchive.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Forgets sources; what they brought stays. */
@Command(
        name = "remove",
        description = "Visit a source no more; what it brought stays in the archive.")
final class SourcesRemoveCommand implements Runnable {
    @ParentCommand private @Nullable SourcesCommand sources;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses, as listed.")
    private List<String> addresses = List.of();

    @Override
    public void run() {
        Objects.requireNonNull(sources, "set by picocli")
                .with(kept -> {
                    for (String typed : addresses) {
                        if (!kept.remove(typed) && !kept.remove(SourcesCommand.address(typed))) {
                            throw new Mistake(
                                    "there is no source " + typed + "; `sources list` names all");
                        }
                        System.out.println("removed " + typed);
                    }
                    return addresses.size();
                });
    }
}
