package newsarchive.command;

import java.util.Map;
import java.util.Objects;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A discovered name that is none: it is not discovered again. */
@Command(
        name = "dismiss",
        description = "Say that a discovered name is none, so that it is not discovered again.",
        footer = {"", "`gazetteer promote` takes it back."})
final class GazetteerDismissCommand implements Runnable {
    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    @Parameters(paramLabel = "ID", description = "The id, as listed.")
    private String id = "";

    @Mixin private final Retagging retagging = new Retagging();

    @Override
    public void run() {
        NewsArchive program = Objects.requireNonNull(gazetteer, "set by picocli").program();
        ArchiveFolder folder = program.announcedArchive();
        Gazetteer known = Gazetteer.withOwn(folder.gazetteer());
        if (known.find(id).isEmpty() && Decided.discovered(program, folder, known, id).isEmpty()) {
            throw new Mistake(
                    "no article names '" + id + "'; see `newsarchive gazetteer list --discovered`");
        }
        Decided.write(folder, new TableRow(Map.of("id", id, "suppress", "yes")));
        System.out.println("dismissed: " + id);
        retagging.after(program, folder);
    }
}
