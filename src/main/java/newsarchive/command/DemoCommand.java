package newsarchive.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import newsarchive.command.setting.Settings;
import newsarchive.fetch.Fetcher;
import newsarchive.load.LoadReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows the product with nothing but a fresh clone: the sample, loaded and served. */
@Command(
        name = "demo",
        description =
                "Load the sample into an archive of its own, unless that has been done, and serve it.")
final class DemoCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Mixin private final ListeningOptions listening = new ListeningOptions();

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        Path home = Home.folder();
        Sample sample = new Sample(home.resolve("index-data/sample/pages"));
        ArchiveFolder folder = main.archiveOr(home.resolve("index-data/demo"));
        main.announce(folder);
        Settings settings = listening.over(main.settings(folder));
        load(sample, settings, folder, main.isQuiet());
        try (Fetcher fetcher = new Fetcher(new FetchingOptions().of(settings, true))) {
            Service.run(
                    folder,
                    settings,
                    listening,
                    new Service.Beside(
                            Optional.empty(), new KeptAddresses(settings, folder, fetcher)),
                    DemoCommand::welcome);
        }
    }

    private static void load(
            Sample sample, Settings settings, ArchiveFolder folder, boolean quiet) {
        if (sample.isLoadedInto(folder)) {
            return;
        }
        try (ProgressLine progress = new ProgressLine("loading the sample", quiet)) {
            Loading loading = new Loading(settings, folder, true);
            if (sample.wasLoadedInto(folder)) {
                // Pages that are known are not read again, but this program may read them better.
                loading.rebuild(progress);
            }
            // Another demo that starts at the same time loads first; then this one changes nothing.
            LoadReport report = loading.load(sample.open(), progress);
            sample.noteLoadedInto(folder);
            if (!quiet) {
                System.err.print(report.table());
            }
        }
    }

    private static void welcome(String address) {
        System.err.println(
                """

                The sample is served at %s
                (invented articles about publicly known events; stop with Ctrl-C)

                Next, with news of your own, in another terminal:
                  ./newsarchive load https://publisher.example/feed.xml   # a feed, an article, a folder, a WARC file
                  ./newsarchive serve --port 8081                         # your archive, not the sample
                """
                        .formatted(address));
    }
}
