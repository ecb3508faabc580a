package newsarchive.command;

import java.util.Objects;
import java.util.Set;
import newsarchive.article.ArticleId;
import newsarchive.desk.Removal;
import newsarchive.desk.Removals;
import newsarchive.index.IndexLockedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes articles out of the archive, and back in. */
@Command(
        name = "remove",
        description = "Take articles out of the archive, or take that back.",
        footer = {
            "",
            "What was removed is hidden and can be taken back, unless --expunge destroys the kept pages."
                    + " A running server and whoever is loading follow within seconds; rebuild and"
                    + " later loads leave out what was removed."
        })
final class RemoveCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @ArgGroup(multiplicity = "1")
    private @Nullable Choice choice;

    @Option(
            names = "--expunge",
            description = "Destroy the kept pages too; this cannot be taken back.")
    private boolean expunge;

    /** What is to be done; one of them. */
    static final class Choice {
        @Parameters(
                arity = "0..1",
                paramLabel = "URL",
                description = "The address, or the id, of an article.")
        private @Nullable String article;

        @Option(
                names = "--query",
                paramLabel = "Q",
                description = "All articles that match now, as in the search box.")
        private @Nullable String query;

        @Option(
                names = "--load",
                paramLabel = "ID",
                description = "All that a load brought; its report names it.")
        private @Nullable String load;

        @Option(names = "--undo", paramLabel = "ID", description = "Take a removal back.")
        private @Nullable String undo;

        @Option(names = "--list", description = "List what was removed.")
        private boolean list;
    }

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        Choice chosen = Objects.requireNonNull(choice, "one is required");
        ArchiveFolder folder = main.archive();
        Removals removals = new Removals(folder.desk());
        if (chosen.list) {
            removals.read().all().forEach(removal -> System.out.println(line(removal)));
            return;
        }
        main.announce(folder);
        if (chosen.undo != null) {
            removals.undo(chosen.undo);
            System.out.println("took back " + chosen.undo);
        } else {
            System.out.println(line(decide(chosen, new Removable(main, folder), removals)));
        }
        carryOut(new Loading(main.settings(folder), folder, false), main.isQuiet());
    }

    private Removal decide(Choice chosen, Removable archive, Removals removals) {
        if (chosen.load != null) {
            Set<ArticleId> own = expunge ? archive.broughtOnlyBy(chosen.load) : Set.of();
            archive.requireLoad(chosen.load);
            return removals.remove("load " + chosen.load, own, chosen.load, expunge);
        }
        if (chosen.query != null) {
            Set<ArticleId> found = archive.matching(chosen.query);
            return removals.remove("query " + chosen.query, found, "", expunge);
        }
        String article = Objects.requireNonNull(chosen.article, "one is required");
        return removals.remove(article, archive.named(article), "", expunge);
    }

    private static void carryOut(Loading loading, boolean quiet) {
        try {
            loading.remove();
        } catch (IndexLockedException e) {
            // The decision is on disk, and whoever is loading looks there every second.
            if (!quiet) {
                System.err.println("the process that is loading carries it out within seconds");
            }
        }
    }

    private static String line(Removal removal) {
        String how = removal.expunged() ? "expunged" : "hidden";
        String scope =
                removal.load().isEmpty()
                        ? removal.articles().size()
                                + (removal.articles().size() == 1 ? " article" : " articles")
                        : "what the load brought";
        return String.join(
                "  ",
                removal.id(),
                removal.at().toString().substring(0, 19) + "Z",
                removal.undone() ? "taken back" : how,
                scope,
                removal.what());
    }
}
