package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Entity;
import newsarchive.article.Tags;
import newsarchive.desk.Change;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.Effect;
import newsarchive.index.FacetCount;
import newsarchive.index.Headline;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Pair;
import newsarchive.index.Relevance;
import newsarchive.index.Status;
import newsarchive.query.ArticleQuery;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index in a folder on this machine. One process at a time writes to it; any number read it,
 * and see each refresh of the writer within about a second of their next search.
 */
public final class LuceneIndex implements ArticleIndex {
    /** Of what it writes; it reads no other. */
    public static final String FORMAT = Stamp.FORMAT;

    private final Directory directory;
    private final Snapshots snapshots;
    private final @Nullable Writing writing;
    private final Words words;
    private final FunctionWords functionWords;
    private final Relevance relevance;
    private final Labels labels;
    private final Overlays overlays;

    private LuceneIndex(
            Path folder,
            Function<String, Optional<Entity>> entities,
            Supplier<Corrections> corrections,
            Relevance relevance,
            @Nullable OpenMode mode)
            throws IOException {
        FieldAnalyzer analyzer = new FieldAnalyzer();
        words = new Words(analyzer);
        functionWords = new FunctionWords(words);
        this.relevance = relevance;
        labels = new Labels(entities, Corrections.NONE);
        overlays = new Overlays(corrections);
        String where = folder.toString();
        directory = FSDirectory.open(folder);
        if (mode == OpenMode.CREATE) {
            Leftovers.clear(directory, where);
        } else {
            Stamp.check(directory, where);
        }
        writing =
                mode == null ? null : new Writing(directory, where, analyzer, functionWords, mode);
        snapshots =
                new Snapshots(directory, where, new BM25Similarity(relevance.k1(), relevance.b()));
    }

    /**
     * Opens an index to add to, and makes it when it is missing.
     *
     * @param entities knows the entity of an id, for its present name and kind
     * @throws newsarchive.index.IndexLockedException if another process is writing
     * @throws newsarchive.index.IndexFormatException if it has to be rebuilt
     */
    public static LuceneIndex openWriter(Path folder, Function<String, Optional<Entity>> entities) {
        return openWriter(folder, entities, () -> Corrections.NONE);
    }

    /**
     * The same, applying corrections to its answers.
     *
     * @param corrections what is in effect; asked for every answer, so it should be at hand
     */
    public static LuceneIndex openWriter(
            Path folder,
            Function<String, Optional<Entity>> entities,
            Supplier<Corrections> corrections) {
        return open(folder, entities, corrections, Relevance.STANDARD, OpenMode.CREATE_OR_APPEND);
    }

    /**
     * Opens an index to fill anew, whatever it holds. Until the first refresh everybody goes on
     * seeing what was there before.
     *
     * @throws newsarchive.index.IndexLockedException if another process is writing
     */
    public static LuceneIndex openRebuild(
            Path folder, Function<String, Optional<Entity>> entities) {
        return open(folder, entities, () -> Corrections.NONE, Relevance.STANDARD, OpenMode.CREATE);
    }

    /**
     * Opens an index to search. A missing one is empty until a writer has made it.
     *
     * @throws newsarchive.index.IndexFormatException if it has to be rebuilt
     */
    public static LuceneIndex openReader(Path folder, Function<String, Optional<Entity>> entities) {
        return openReader(folder, entities, () -> Corrections.NONE);
    }

    /**
     * The same, applying corrections to its answers.
     *
     * @param corrections what is in effect; asked for every answer, so it should be at hand
     */
    public static LuceneIndex openReader(
            Path folder,
            Function<String, Optional<Entity>> entities,
            Supplier<Corrections> corrections) {
        return openReader(folder, entities, corrections, Relevance.STANDARD);
    }

    /**
     * The same, with weights of its own.
     *
     * @param relevance how much what counts in the order of its answers
     */
    public static LuceneIndex openReader(
            Path folder,
            Function<String, Optional<Entity>> entities,
            Supplier<Corrections> corrections,
            Relevance relevance) {
        return open(folder, entities, corrections, relevance, null);
    }

    private static LuceneIndex open(
            Path folder,
            Function<String, Optional<Entity>> entities,
            Supplier<Corrections> corrections,
            Relevance relevance,
            @Nullable OpenMode mode) {
        try {
            Files.createDirectories(folder);
            return new LuceneIndex(folder, entities, corrections, relevance, mode);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + folder, e);
        }
    }

    @Override
    public void put(List<ArticleVersion> batch) {
        writing().put(batch);
    }

    @Override
    public void remove(Collection<ArticleId> ids) {
        writing().remove(ids);
    }

    @Override
    public Hits search(ArticleQuery query) {
        return ask(snapshot -> searchOf(snapshot).answer(query));
    }

    @Override
    public void walk(ArticleQuery query, Consumer<Match> taker) {
        ask(snapshot -> {
            searchOf(snapshot).walk(query, taker);
            return query;
        });
    }

    private Search searchOf(Snapshot snapshot) throws IOException {
        return new Search(
                words, functionWords, relevance, labels, snapshot, overlays.over(snapshot));
    }

    @Override
    public List<Pair> together(ArticleQuery query) {
        return ask(snapshot -> searchOf(snapshot).together(query));
    }

    @Override
    public Optional<ArticleVersion> find(ArticleId id) {
        return ask(snapshot -> snapshot.newest(id).map(overlays.over(snapshot)::answered));
    }

    @Override
    public List<ArticleVersion> versions(ArticleId id) {
        return ask(snapshot ->
                Snapshot.versions(snapshot.reader(), id).stream()
                        .sorted(ArticleVersion.NEWEST.reversed())
                        .map(overlays.over(snapshot)::answered)
                        .toList());
    }

    @Override
    public List<FacetCount> suggest(String prefix, Set<String> ids, int size) {
        return ask(snapshot ->
                new Suggestions(labels, snapshot, overlays.over(snapshot)).of(prefix, ids, size));
    }

    @Override
    public List<Headline> headlines(String typed, int size) {
        return ask(snapshot -> new HeadlineBeginnings(words, snapshot).of(typed, size));
    }

    @Override
    public List<String> closeWords(String word, int size) {
        return ask(snapshot -> new CloseWords(words, snapshot).of(word, size));
    }

    @Override
    public Tags ranked(Article article, Tags tags) {
        return ask(snapshot -> overlays.over(snapshot).ranked(article, tags));
    }

    @Override
    public Effect effect(Change change) {
        return ask(new Effects(change)::in);
    }

    @Override
    public void refresh(Checkpoint checkpoint) {
        if (writing != null) {
            writing.commit(checkpoint, snapshots.ask(Snapshot::checkpoint));
        }
        snapshots.follow();
    }

    @Override
    public Status status() {
        return ask(Snapshot::status);
    }

    @Override
    public String state() {
        return ask(Snapshot::id) + "-" + overlays.state();
    }

    /** Who only reads looks out for what others wrote. */
    private <T> T ask(Snapshots.Question<T> question) {
        if (writing == null) {
            snapshots.followAtLeisure();
        }
        return snapshots.ask(question);
    }

    private Writing writing() {
        if (writing == null) {
            throw new IllegalStateException("this index was opened to be searched only");
        }
        return writing;
    }

    @Override
    public void close() {
        try {
            if (writing != null) {
                writing.close();
            }
            snapshots.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the index", e);
        }
    }
}
