package newsarchive.command;

import java.time.Duration;
import java.util.stream.Stream;
import newsarchive.command.setting.Settings;
import newsarchive.desk.Removals;
import newsarchive.extract.ArticleExtractor;
import newsarchive.extract.Extraction;
import newsarchive.fetch.Fetcher;
import newsarchive.fetch.Visit;
import newsarchive.index.IndexLockedException;
import newsarchive.load.LoadReport;
import newsarchive.load.Progress;
import newsarchive.page.Found;
import newsarchive.page.Page;
import newsarchive.web.keep.Keeper;

/**
 * Keeps single addresses for a running server as `load` keeps them: fetched with the same manners,
 * written by whoever gets the index's lock, on disk and indexed before anything is said.
 */
final class KeptAddresses implements Keeper {
    /** The crawler leaves room between its rounds; whoever waits has a browser open. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Loading loading;
    private final Removals removals;
    private final Visit visit;
    private final ArticleExtractor extractor = new ArticleExtractor();

    /**
     * @param fetcher stays the caller's
     */
    KeptAddresses(Settings settings, ArchiveFolder folder, Fetcher fetcher) {
        this(new Loading(settings, folder, PATIENCE), fetcher);
    }

    KeptAddresses(Loading loading, Fetcher fetcher) {
        this.loading = loading;
        removals = new Removals(loading.folder().desk());
        visit = new Visit(fetcher);
    }

    @Override
    public Outcome keep(String address) {
        return switch (WebSource.found(visit.page(address))) {
            case Found.LeftOut(var why, var _) -> new Outcome.LeftOut(why);
            case Found.Loadable(var page, var where) -> keep(page, where);
        };
    }

    /** Pages that are no articles are kept as well, as every load keeps them. */
    private Outcome keep(Page page, String where) {
        try {
            LoadReport report =
                    loading.load(Stream.of(new Found.Loadable(page, where)), Progress.NONE);
            return outcome(page, report.ordered().keySet().iterator().next());
        } catch (IndexLockedException e) {
            return new Outcome.Busy();
        }
    }

    private Outcome outcome(Page page, String counted) {
        return switch (extractor.extract(page)) {
            case Extraction.Extracted(var article) when removals.read().holds(article.id()) ->
                    new Outcome.LeftOut("removed earlier");
            case Extraction.Extracted(var article) ->
                    LoadReport.isKept(counted)
                            ? new Outcome.Kept(article.id(), counted)
                            : new Outcome.LeftOut(counted);
            case Extraction.Rejected(var _, var reason) ->
                    new Outcome.LeftOut("no article: " + reason);
        };
    }
}
