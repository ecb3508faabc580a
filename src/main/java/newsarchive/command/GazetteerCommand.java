package newsarchive.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The names that the archive knows: shown, explained and added to. One class per verb. */
@Command(
        name = "gazetteer",
        description = "Show, explain and add to the names that the archive knows.",
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            GazetteerListCommand.class,
            GazetteerExplainCommand.class,
            GazetteerImportCommand.class,
            GazetteerPromoteCommand.class,
            GazetteerDismissCommand.class
        })
final class GazetteerCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
        throw new ParameterException(
                self.commandLine(),
                "name what to do: " + String.join(", ", self.subcommands().keySet()));
    }

    NewsArchive program() {
        return Objects.requireNonNull(program, "set by picocli");
    }
}
