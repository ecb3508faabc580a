package newsarchive.command;

import java.util.Locale;
import java.util.function.Function;
import newsarchive.command.setting.Settings;
import newsarchive.fetch.Fetcher;
import newsarchive.fetch.discovery.Discovered;
import newsarchive.fetch.discovery.Discovery;
import newsarchive.page.CanonicalUrl;
import newsarchive.source.Sources;
import picocli.CommandLine.Command;

/** The kept sources, which the crawler visits. One class per verb. */
@Command(
        name = "sources",
        description = "Show, add and check the sources whose news is kept.",
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            SourcesListCommand.class,
            SourcesAddCommand.class,
            SourcesRemoveCommand.class,
            SourcesImportCommand.class,
            SourcesExportCommand.class,
            SourcesCheckCommand.class
        })
final class SourcesCommand extends VerbGroup {
    SourcesCommand() {
        super("what to do");
    }

    /** Does something with the archive's sources, and says whose they are. */
    <T> T with(Function<Sources, T> work) {
        NewsArchive main = program();
        ArchiveFolder folder = main.announcedArchive();
        try (Sources sources = Sources.open(folder.frontier())) {
            return work.apply(sources);
        }
    }

    /** Looks where the news of an address can be found. */
    Discovered discover(String address, FetchingOptions fetching) {
        NewsArchive main = program();
        Settings settings = main.settings(main.archive());
        try (Fetcher fetcher = new Fetcher(fetching.of(settings, true))) {
            return new Discovery(fetcher::fetch).of(address);
        }
    }

    /**
     * The address that was meant: a name without a scheme is that of a site.
     *
     * @throws Mistake if it is no http(s) address
     */
    static String address(String typed) {
        String text = typed.strip();
        boolean hasScheme = text.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*://.*");
        String address = hasScheme ? text : "https://" + text;
        if (CanonicalUrl.of(address).isEmpty()) {
            throw new Mistake("a source is an http(s) address, not " + typed);
        }
        boolean isBare = address.indexOf('/', address.indexOf("://") + 3) < 0;
        return isBare ? address + "/" : address;
    }
}
