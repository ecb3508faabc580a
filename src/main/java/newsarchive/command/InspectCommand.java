package newsarchive.command;

import picocli.CommandLine.Command;

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
final class InspectCommand extends VerbGroup {
    InspectCommand() {
        super("the kind of input to inspect");
    }
}
