package newsarchive.command;

import java.time.Clock;
import java.util.function.Consumer;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.query.GazetteerNames;
import picocli.CommandLine.Command;

/** Corrections of tags and claims, made, previewed, listed and taken back. One class for each. */
@Command(
        name = "correct",
        description =
                "Say that a tag or a role in a claim is wrong, or two tags the same; or take it back.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            CorrectWrongHereCommand.class,
            CorrectWrongEverywhereCommand.class,
            CorrectWrongRoleCommand.class,
            CorrectSameAsCommand.class,
            CorrectListCommand.class,
            CorrectUndoCommand.class
        },
        footer = {
            "",
            "A correction shows in a running server within a second and can be undone at any time."
                    + " It is kept in desk/ and holds for what is loaded later, too."
        })
final class CorrectCommand extends VerbGroup {
    CorrectCommand() {
        super("what to correct");
    }

    /** Works on the archive that the options name. */
    void with(Consumer<Corrector> work) {
        NewsArchive main = program();
        ArchiveFolder folder = main.existingArchive();
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        Desk desk = new Desk(folder.desk(), Clock.systemUTC());
        try (ArticleIndex index =
                Backend.reader(main.settings(folder), folder, gazetteer, desk::corrections)) {
            work.accept(
                    new Corrector(
                            desk,
                            index,
                            new GazetteerNames(gazetteer),
                            gazetteer::find,
                            Clock.systemUTC()));
        }
    }

    /** Tells a person, unless asked to be quiet. */
    void say(String line) {
        if (!program().isQuiet()) {
            System.err.println(line);
        }
    }
}
