package newsarchive.command;

import java.util.Objects;
import newsarchive.load.LoadReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the index again from the kept pages. */
@Command(
        name = "rebuild",
        description = "Read, tag and index all kept pages again; a running server goes on.")
final class RebuildCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Option(names = "--json", description = "Print the counts as one JSON object.")
    private boolean json;

    @Option(names = "--wait", description = "Wait while another process loads into the archive.")
    private boolean wait;

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.announcedArchive();
        Loading loading = new Loading(main.settings(folder), folder, wait);
        LoadReport report = rebuild(loading, main.isQuiet());
        System.out.print(json ? report.json() + "\n" : report.table());
    }

    private static LoadReport rebuild(Loading loading, boolean quiet) {
        try (ProgressLine progress = new ProgressLine("rebuilding", quiet)) {
            return loading.rebuild(progress);
        }
    }
}
