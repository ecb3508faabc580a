package newsarchive.load;

import java.nio.file.Path;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Tags;
import newsarchive.desk.Removals;
import newsarchive.desk.Removed;
import newsarchive.extract.Extraction;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Checkpoint;
import newsarchive.page.Found;
import newsarchive.page.Page;
import newsarchive.page.warc.KeepingOptions;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.LowDiskException;
import newsarchive.page.warc.Position;
import newsarchive.page.warc.WarcArchive;

/**
 * Brings pages into an archive: kept first, then indexed, every outcome counted. Wherever a load is
 * cut off, the next one first indexes what was kept and then goes on as if nothing had been.
 */
public final class Loader {
    private final Function<Page, Extraction> extractor;
    private final Function<Article, Tags> tagger;
    private final int threads;
    private final KeepingOptions keeping;
    private final Removals removals;

    /**
     * @param extractor safe for use by many threads, as is the tagger
     * @param threads that extract and tag
     */
    public Loader(
            Function<Page, Extraction> extractor,
            Function<Article, Tags> tagger,
            int threads,
            KeepingOptions keeping) {
        this(extractor, tagger, threads, keeping, Removals.none());
    }

    private Loader(
            Function<Page, Extraction> extractor,
            Function<Article, Tags> tagger,
            int threads,
            KeepingOptions keeping,
            Removals removals) {
        this.removals = removals;
        this.extractor = extractor;
        this.tagger = tagger;
        this.threads = threads;
        this.keeping = keeping;
    }

    /** A loader with the usual limits. */
    public Loader(
            Function<Page, Extraction> extractor, Function<Article, Tags> tagger, int threads) {
        this(extractor, tagger, threads, KeepingOptions.USUAL);
    }

    /** The same loader, which leaves out what people removed and carries out what they decide. */
    public Loader respecting(Removals journal) {
        return new Loader(extractor, tagger, threads, keeping, journal);
    }

    /**
     * Carries out the removals that wait for it.
     *
     * @param warc as for {@link #load}
     * @param index as for {@link #load}
     */
    public void remove(Path warc, ArticleIndex index) {
        try (WarcArchive archive = WarcArchive.open(warc, keeping)) {
            recover(warc, index);
            Indexing indexing = new Indexing(index, index.status().checkpoint());
            removing(archive, warc, index).apply(indexing);
        }
    }

    private Removing removing(WarcArchive archive, Path warc, ArticleIndex index) {
        return new Removing(
                removals,
                archive,
                new KeptPages(warc),
                index,
                preparation((address, digest) -> false));
    }

    /**
     * Loads everything that is found.
     *
     * @param found is closed at the end
     * @param warc the folder of the kept pages
     * @param index open for writing, which also means that nobody else writes to {@code warc}
     * @throws newsarchive.page.warc.LowDiskException when too little space is left; what was kept
     *     by then is indexed
     */
    public LoadReport load(Stream<Found> found, Path warc, ArticleIndex index, Progress progress) {
        if (!removals.read().pending().isEmpty()) {
            remove(warc, index); // Before the archive learns what it keeps.
        }
        try (WarcArchive archive = WarcArchive.open(warc, keeping)) {
            long recovered = recover(warc, index);
            String id = LoadId.next();
            archive.begin(id);
            Outcomes outcomes = new Outcomes();
            Indexing indexing = new Indexing(index, index.status().checkpoint());
            Removing removing = removing(archive, warc, index);
            Keeping writer = new Keeping(archive, indexing, outcomes, removing);
            Preparation preparation = preparation(archive::keeps);
            try (Pipeline<Found, Prepared> pipeline =
                    new Pipeline<>(found, Loader::bytes, preparation::prepare, threads)) {
                new Batches<>(pipeline, writer, progress).run();
            } catch (LowDiskException e) {
                indexing.finish(); // There is space left for what was kept.
                throw e;
            }
            indexing.finish();
            return new LoadReport(outcomes.counts(), recovered, writer.hasKept() ? id : "");
        }
    }

    /** Indexes what an interrupted load had kept but not indexed; returns how many pages. */
    private long recover(Path warc, ArticleIndex index) {
        Checkpoint checkpoint = index.status().checkpoint();
        Outcomes outcomes = new Outcomes();
        Indexing indexing = new Indexing(index, checkpoint);
        Removed removed = removals.read();
        replay(
                standing(warc, new Position(checkpoint.file(), checkpoint.offset()), removed),
                new Replaying(indexing, outcomes, removed, true),
                Progress.NONE);
        indexing.finish();
        return outcomes.total();
    }

    /**
     * Reads every kept page again into an index that is open for writing and empty. What is put
     * becomes visible at the very end, all at once.
     */
    public LoadReport rebuild(Path warc, ArticleIndex fresh, Progress progress) {
        Outcomes outcomes = new Outcomes();
        try (WarcArchive archive = WarcArchive.open(warc, keeping)) {
            // Opening ended what a crash left unfinished.
            Indexing indexing = new Indexing(fresh, Checkpoint.START);
            Removed removed = removals.read();
            replay(
                    standing(warc, Position.START, removed),
                    new Replaying(indexing, outcomes, removed, false),
                    progress);
            indexing.refresh();
            removing(archive, warc, fresh).apply(indexing);
        }
        return new LoadReport(outcomes.counts(), 0, "");
    }

    /** The kept pages behind a place, without those of loads that were removed. */
    private static Stream<Kept> standing(Path warc, Position from, Removed removed) {
        return new KeptPages(warc).read(from, line -> !removed.holdsLoad(line.load()));
    }

    private void replay(Stream<Kept> kept, Replaying replaying, Progress progress) {
        Preparation preparation = preparation((address, digest) -> false);
        try (Pipeline<Kept, Replayed> pipeline =
                new Pipeline<>(
                        kept, Loader::bytes, record -> Replayed.of(record, preparation), threads)) {
            new Batches<>(pipeline, replaying, progress).run();
        }
    }

    private Preparation preparation(BiPredicate<String, String> kept) {
        return new Preparation(extractor, tagger, kept);
    }

    private static int bytes(Found found) {
        return found instanceof Found.Loadable(var page, var _) ? page.body().length : 0;
    }

    private static int bytes(Kept kept) {
        return kept instanceof Kept.Whole(var page, var _) ? page.body().length : 0;
    }
}
