package newsarchive.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsarchive.command.setting.Settings;
import newsarchive.fetch.Fetcher;
import newsarchive.fetch.Visit;
import newsarchive.load.FileSources;
import newsarchive.load.FirstPages;
import newsarchive.load.LoadReport;
import newsarchive.load.Source;
import newsarchive.page.Found;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings pages into the archive and says what became of each. */
@Command(
        name = "load",
        description = "Load pages into the archive and count what became of them.",
        footer = {
            "",
            "A SOURCE is a folder of HTML, an .html file, a .jsonl file of articles, a WARC or ARC"
                    + " file (.warc, .arc, packed with gzip or not), a .wacz package, an .opml file,"
                    + " or the http(s) address of an article, a feed, a sitemap, or a whole site (its"
                    + " first page), which --limit cuts short. Loading the same again changes"
                    + " nothing."
        })
final class LoadCommand implements Runnable {
    @ParentCommand private @Nullable NewsArchive program;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "What to load.")
    private List<String> sources = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of the page in a single .html file.")
    private @Nullable String url;

    @Option(names = "--json", description = "Print the counts as one JSON object.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", description = "Load at most so many pages.")
    private long limit = Long.MAX_VALUE;

    @Mixin private final FetchingOptions fetching = new FetchingOptions();

    @Option(names = "--wait", description = "Wait while another process loads into the archive.")
    private boolean wait;

    @Override
    public void run() {
        NewsArchive main = Objects.requireNonNull(program, "set by picocli");
        ArchiveFolder folder = main.announcedArchive();
        LoadReport report = load(folder, main.settings(folder), main.isQuiet());
        if (report.total() == 0 && limit > 0 && !main.isQuiet()) {
            System.err.println("note: nothing to load in " + String.join(", ", sources));
        }
        System.out.print(json ? report.json() + "\n" : report.table());
    }

    private LoadReport load(ArchiveFolder folder, Settings settings, boolean quiet) {
        try (Fetcher fetcher = new Fetcher(fetching.of(settings, true));
                ProgressLine progress = new ProgressLine("loading", quiet)) {
            Stream<Found> found =
                    open(new Visit(fetcher)).stream()
                            .flatMap(Source::open)
                            .gather(FirstPages.of(limit));
            return new Loading(settings, folder, wait).load(found, progress);
        }
    }

    private List<Source> open(Visit visit) {
        if (limit < 0) {
            throw new Mistake("--limit is a number of pages, not " + limit);
        }
        if (url != null && sources.size() > 1) {
            throw new Mistake("--url is the address of one .html file, not of several sources");
        }
        return sources.stream().map(source -> source(source, visit)).toList();
    }

    private Source source(String source, Visit visit) {
        if (WebSource.isAddress(source)) {
            if (url != null) {
                throw new Mistake("--url is the address of one .html file, not of " + source);
            }
            return new WebSource(source, visit);
        }
        return OpmlSource.isOne(source)
                ? new OpmlSource(Path.of(source), visit)
                : FileSources.of(Path.of(source), url);
    }
}
