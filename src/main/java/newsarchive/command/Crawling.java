package newsarchive.command;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.extract.RobotsMarks;
import newsarchive.fetch.FetchOptions;
import newsarchive.fetch.Fetcher;
import newsarchive.fetch.crawl.Crawl;
import newsarchive.fetch.crawl.CrawlOptions;
import newsarchive.fetch.crawl.CrawlState;
import newsarchive.fetch.crawl.Tally;
import newsarchive.fetch.frontier.Frontier;
import newsarchive.load.LoadReport;
import newsarchive.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An archive's crawler, from its sources to its index. One at a time for an archive. */
final class Crawling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Crawling.class);

    /** As long as what has failed for a moment is asked for again. */
    private static final Duration ONCE_PATIENCE = Duration.ofMinutes(2);

    private static final Duration ONCE_LONGEST = Duration.ofDays(365);

    /** Short rounds let other loads in between. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final long STOPPING_SECONDS = 60;

    private final Settings settings;
    private final ArchiveFolder folder;
    private final boolean quiet;
    private final ProcessLock lock;
    private final Frontier frontier;
    private final Sources sources;
    private final Fetcher fetcher;
    private final Crawl crawl;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @throws Mistake if another process crawls into the archive
     */
    Crawling(Settings settings, ArchiveFolder folder, FetchOptions options, boolean quiet) {
        this.settings = settings;
        this.folder = folder;
        this.quiet = quiet;
        lock =
                ProcessLock.take(folder.root().resolve("crawl.lock"))
                        .orElseThrow(() ->
                                new Mistake(
                                        "another process crawls into "
                                                + folder.root()
                                                + "; end it first"));
        frontier = Frontier.open(folder.frontier());
        frontier.recoverFromClock(Instant.now());
        sources = Sources.open(folder.frontier());
        fetcher = new Fetcher(options, frontier);
        crawl = new Crawl(fetcher, frontier, sources, page -> !RobotsMarks.of(page).noindex());
    }

    /** Lets the process end only when what is under way is safe. */
    void stopWithTheProcess() {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            stop();
                            try {
                                if (!closed.await(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                                    LOG.warn(
                                            "did not end in time; the next start goes on from here");
                                }
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }));
    }

    /** Ends soon. */
    void stop() {
        crawl.stop();
        stopped.countDown();
    }

    /**
     * Visits all sources now.
     *
     * @param patient whether to wait for another process that loads
     * @throws Mistake if there is no source
     */
    LoadReport once(boolean patient) {
        crawl.readSources(true);
        if (crawl.sources() == 0) {
            throw new Mistake(
                    "there is no source to crawl; add one with `newsarchive sources add ADDRESS`");
        }
        return round(new CrawlOptions(depth(), ONCE_PATIENCE, ONCE_LONGEST), patient);
    }

    /** Visits sources when they are due. */
    void untilStopped() {
        try {
            while (!crawl.isStopped()) {
                crawl.readSources(false);
                if (isDue()) {
                    LoadReport report = round(new CrawlOptions(depth(), PATIENCE, LONGEST), true);
                    if (!quiet && report.total() > 0) {
                        System.err.print(report.table());
                    }
                }
                stopped.await(untilDue().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDue() {
        return frontier.nextDue().filter(due -> !due.isAfter(Instant.now())).isPresent();
    }

    /** New sources are looked for in between. */
    private Duration untilDue() {
        Duration next =
                frontier.nextDue()
                        .map(due -> Duration.between(Instant.now(), due))
                        .filter(time -> time.compareTo(LOOK) < 0)
                        .orElse(LOOK);
        return next.isNegative() ? Duration.ZERO : next;
    }

    private LoadReport round(CrawlOptions options, boolean patient) {
        try (CrawlProgress progress =
                new CrawlProgress(
                        crawl, Duration.ofMillis(settings.number(Setting.FETCH_DELAY)), quiet)) {
            return new Loading(settings, folder, patient)
                    .load(crawl.round(folder.warc(), options), progress);
        }
    }

    private int depth() {
        return settings.number(Setting.CRAWL_DEPTH);
    }

    /** What requests led to. */
    Tally tally() {
        return crawl.tally();
    }

    /** Whoever else asks sites meanwhile asks through it, so that each has its pauses. */
    Fetcher fetcher() {
        return fetcher;
    }

    CrawlState state() {
        return crawl.state();
    }

    @Override
    public void close() {
        fetcher.close();
        sources.close();
        frontier.close();
        lock.close();
        closed.countDown();
    }
}
