package newsarchive.command;

import newsarchive.load.LoadReport;
import picocli.CommandLine.Option;

/** What follows when names have changed: kept articles are tagged again, at once or later. */
final class Retagging {
    @Option(names = "--rebuild", description = "Tag all kept articles again at once.")
    private boolean rebuild;

    @Option(names = "--wait", description = "With --rebuild, wait while another process loads.")
    private boolean wait;

    /** Rebuilds, or says how to. */
    void after(NewsArchive program, ArchiveFolder folder) {
        if (!rebuild) {
            if (!program.isQuiet()) {
                System.err.println(
                        "articles are tagged anew by the next `newsarchive rebuild` (or --rebuild)");
            }
            return;
        }
        Loading loading = new Loading(program.settings(folder), folder, wait);
        try (ProgressLine progress = new ProgressLine("rebuilding", program.isQuiet())) {
            LoadReport report = loading.rebuild(progress);
            System.err.print(report.table());
        }
    }
}
