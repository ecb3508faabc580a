package newsarchive.command;

import picocli.CommandLine.Command;

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
final class GazetteerCommand extends VerbGroup {
    GazetteerCommand() {
        super("what to do");
    }
}
