package newsarchive.command;

import java.util.Objects;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Visits the kept sources, again and again unless told once, until it is stopped. */
@Command(
        name = "crawl",
        description = "Visit the kept sources again and again, politely, until stopped.",
        footer = {
            "",
            "Sites are told where to find you: set crawl.contact in the archive's settings.properties,"
                    + " NEWSARCHIVE_CRAWL_CONTACT or --contact to a mail address or a page of yours.",
            "Stopped with Ctrl-C or killed, it goes on where it was."
        })
final class CrawlCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Option(names = "--once", description = "Visit all sources now, fetch what they name, and end.")
    private boolean once;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Where sites find you: a mail address or a page.")
    private @Nullable String contact;

    @Option(names = "--json", description = "With --once, print the counts as one JSON object.")
    private boolean json;

    @Option(names = "--wait", description = "Wait while another process loads into the archive.")
    private boolean wait;

    @Mixin private final FetchingOptions fetching = new FetchingOptions();

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.announcedArchive();
        Settings settings = fetching.over(main.settings(folder));
        if (contact != null) {
            settings = settings.with(Setting.CRAWL_CONTACT, contact, "--contact");
        }
        try (Crawling crawling =
                new Crawling(
                        Contact.require(settings, folder),
                        folder,
                        fetching.of(settings, false),
                        main.isQuiet())) {
            crawling.stopWithTheProcess();
            if (once) {
                var report = crawling.once(wait);
                System.out.print(json ? report.json() + "\n" : report.table());
            } else {
                crawling.untilStopped();
            }
        }
    }
}
