package newsarchive.command;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.query.GazetteerNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Corrections of tags, made, previewed, listed and taken back. One class for each. */
@Command(
        name = "correct",
        description = "Say that a tag is wrong or the same as another, or take that back.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            CorrectWrongHereCommand.class,
            CorrectWrongEverywhereCommand.class,
            CorrectSameAsCommand.class,
            CorrectListCommand.class,
            CorrectUndoCommand.class
        },
        footer = {
            "",
            "A correction shows in a running server within a second and can be undone at any time."
                    + " It is kept in desk/ and holds for what is loaded later, too."
        })
final class CorrectCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec self = Objects.requireNonNull(spec, "set by picocli");
        String kinds = String.join(", ", self.subcommands().keySet());
        throw new ParameterException(self.commandLine(), "name what to correct: " + kinds);
    }

    /** Works on the archive that the options name. */
    void with(Consumer<Corrector> work) {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.archive();
        main.announce(folder);
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
        if (!Objects.requireNonNull(program, "set by picocli").isQuiet()) {
            System.err.println(line);
        }
    }
}
