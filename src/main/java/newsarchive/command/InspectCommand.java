package newsarchive.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the archive makes of one input, as JSON; nothing is kept. One class per kind of input. */
@Command(
        name = "inspect",
        description = "Show what the archive makes of one input, as JSON; nothing is kept.",
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            InspectFeedCommand.class,
            InspectPageCommand.class,
            InspectRobotsCommand.class,
            InspectSitemapCommand.class,
            InspectWarcCommand.class
        })
final class InspectCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
        String kinds = String.join(", ", self.subcommands().keySet());
        throw new ParameterException(
                self.commandLine(), "name the kind of input to inspect: " + kinds);
    }
}
