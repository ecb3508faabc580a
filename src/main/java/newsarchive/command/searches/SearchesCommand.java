package newsarchive.command.searches;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import newsarchive.command.ArchiveFolder;
import newsarchive.command.Backend;
import newsarchive.command.NewsArchive;
import newsarchive.command.VerbGroup;
import newsarchive.command.setting.Settings;
import newsarchive.correct.CorrectedNames;
import newsarchive.desk.Desk;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.query.GazetteerNames;
import newsarchive.watch.SavedQueries;
import picocli.CommandLine.Command;

/** Saved searches and their alerts. One class per verb. */
@Command(
        name = "searches",
        description = "Save searches, and be told of what arrives for them.",
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            SearchesListCommand.class,
            SearchesAddCommand.class,
            SearchesRemoveCommand.class,
            SearchesRunCommand.class
        },
        footer = {
            "",
            "`serve` runs the alerts by itself, within seconds of what arrives. Saved searches are"
                    + " kept in desk/; each is a feed at /searches/ID/feed.atom."
        })
public final class SearchesCommand extends VerbGroup {
    SearchesCommand() {
        super("what to do");
    }

    /** Works on the saved searches of the archive that the options name. */
    void with(Consumer<Watching> work) {
        NewsArchive main = program();
        ArchiveFolder folder = main.announcedArchive();
        Settings settings = main.settings(folder);
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        Clock clock = Clock.system(ZoneId.systemDefault());
        Desk desk = new Desk(folder.desk(), clock);
        SavedQueries queries =
                new SavedQueries(
                        new CorrectedNames(new GazetteerNames(gazetteer), desk::corrections),
                        clock);
        try (ArticleIndex index = Backend.reader(settings, folder, gazetteer, desk::corrections);
                Watching watching = Watching.of(folder, settings, index, queries)) {
            work.accept(watching);
        }
    }

    ArchiveFolder folder() {
        return program().archive();
    }
}
