package newsarchive.command;

import java.util.Objects;
import java.util.Optional;
import newsarchive.command.setting.Settings;
import newsarchive.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves an archive until it is stopped. */
@Command(name = "serve", description = "Serve the archive in the browser and as an API.")
final class ServeCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Mixin private final ListeningOptions listening = new ListeningOptions();

    @Mixin private final FetchingOptions fetching = new FetchingOptions();

    @Option(names = "--crawl", description = "Also crawl the kept sources, as `crawl` does.")
    private boolean crawl;

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.announcedArchive();
        Settings settings = fetching.over(listening.over(main.settings(folder)));
        if (crawl) {
            serveAndCrawl(folder, settings);
            return;
        }
        try (Fetcher fetcher = new Fetcher(fetching.of(settings, true))) {
            serve(folder, settings, Optional.empty(), fetcher);
        }
    }

    private void serveAndCrawl(ArchiveFolder folder, Settings settings) {
        try (Crawling crawling =
                new Crawling(
                        Contact.require(settings, folder),
                        folder,
                        fetching.of(Contact.require(settings, folder), false),
                        true)) {
            crawling.stopWithTheProcess();
            Thread crawler = Thread.ofPlatform().name("crawl").start(crawling::untilStopped);
            try {
                serve(folder, settings, Optional.of(crawling), crawling.fetcher());
            } finally {
                end(crawling, crawler);
            }
        }
    }

    private void serve(
            ArchiveFolder folder, Settings settings, Optional<Crawling> crawling, Fetcher fetcher) {
        Service.run(
                folder,
                settings,
                listening,
                new Service.Beside(crawling, new KeptAddresses(settings, folder, fetcher)),
                address -> System.err.println("open " + address));
    }

    private static void end(Crawling crawling, Thread crawler) {
        crawling.stop();
        try {
            crawler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
