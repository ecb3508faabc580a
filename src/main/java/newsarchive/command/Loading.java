package newsarchive.command;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsarchive.command.setting.Setting;
import newsarchive.command.setting.Settings;
import newsarchive.desk.Removals;
import newsarchive.entity.EntityTagger;
import newsarchive.extract.ArticleExtractor;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.IndexLockedException;
import newsarchive.load.LoadReport;
import newsarchive.load.Loader;
import newsarchive.load.Progress;
import newsarchive.page.Found;
import newsarchive.page.warc.KeepingOptions;

/**
 * Joins an archive's kept pages, its index and the stages between them.
 *
 * @param patience how long to wait for another process that writes before giving up
 */
record Loading(Settings settings, ArchiveFolder folder, Duration patience) {
    private static final long RETRY_MILLIS = 250;
    private static final long MEGABYTE = 1_000_000;
    private static final Duration FOR_EVER = ChronoUnit.FOREVER.getDuration();

    /**
     * @param patient whether to wait for another process that writes, rather than to give up
     */
    Loading(Settings settings, ArchiveFolder folder, boolean patient) {
        this(settings, folder, patient ? FOR_EVER : Duration.ZERO);
    }

    /**
     * Loads everything found; the stream is closed at the end.
     *
     * @throws IndexLockedException if another process writes for longer than is to be waited for
     */
    LoadReport load(Stream<Found> found, Progress progress) {
        return with(
                gazetteer -> Backend.writer(settings, folder, gazetteer),
                (loader, index) -> loader.load(found, folder.warc(), index, progress));
    }

    /**
     * Reads all kept pages into a fresh index, which takes the old one's place at the end.
     *
     * @throws IndexLockedException as {@link #load}
     */
    LoadReport rebuild(Progress progress) {
        return with(
                gazetteer -> Backend.rebuild(settings, folder, gazetteer),
                (loader, index) -> loader.rebuild(folder.warc(), index, progress));
    }

    /**
     * Carries out the removals that wait for it.
     *
     * @throws IndexLockedException as {@link #load}
     */
    void remove() {
        with(
                gazetteer -> Backend.writer(settings, folder, gazetteer),
                (loader, index) -> {
                    loader.remove(folder.warc(), index);
                    return index.status();
                });
    }

    private <T> T with(
            Function<Gazetteer, ArticleIndex> opening, BiFunction<Loader, ArticleIndex, T> work) {
        Gazetteer gazetteer = Gazetteer.withOwn(folder.gazetteer());
        // The index's lock comes first: whoever holds it may write the kept pages.
        try (ArticleIndex index = unlocked(() -> opening.apply(gazetteer))) {
            ArticleExtractor extractor = new ArticleExtractor();
            EntityTagger tagger = new EntityTagger(gazetteer);
            Loader loader =
                    new Loader(extractor::extract, tagger::tag, workers(), keeping())
                            .respecting(new Removals(folder.desk()));
            return work.apply(loader, index);
        }
    }

    private ArticleIndex unlocked(Supplier<ArticleIndex> opening) {
        long began = System.nanoTime();
        while (true) {
            try {
                return opening.get();
            } catch (IndexLockedException e) {
                if (Duration.ofNanos(System.nanoTime() - began).compareTo(patience) >= 0) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting was ended", e);
        }
    }

    private KeepingOptions keeping() {
        return new KeepingOptions(
                settings.number(Setting.KEEP_FILE_MEGABYTES) * MEGABYTE,
                settings.number(Setting.KEEP_LEAST_FREE) * MEGABYTE);
    }

    private int workers() {
        int workers = settings.number(Setting.LOAD_WORKERS);
        return workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
    }
}
