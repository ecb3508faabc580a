package newsarchive.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Pair;
import newsarchive.index.Relevance;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Partial;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Answers queries from one snapshot. */
final class Search {
    /** How many matches are put in order at once: memory against the number of searches. */
    private static final int STRIDE = 50_000;

    private final Words words;
    private final FunctionWords functionWords;
    private final Relevance relevance;
    private final Labels labels;
    private final Snapshot snapshot;
    private final Overlay overlay;

    Search(
            Words words,
            FunctionWords functionWords,
            Relevance relevance,
            Labels labels,
            Snapshot snapshot,
            Overlay overlay) {
        this.words = words;
        this.functionWords = functionWords;
        this.relevance = relevance;
        this.labels = labels;
        this.snapshot = snapshot;
        this.overlay = overlay;
    }

    Hits answer(ArticleQuery query) throws IOException {
        AskedQuery asked = asked(query);
        Query full = asked.full();
        Counting counting = new Counting(query, full, snapshot, overlay);
        long rows = query.stories() ? counting.stories() : counting.total();
        ResultPage.Found page =
                new ResultPage(query, asked.ordered(full), snapshot, overlay).of(rows);
        return new Hits(
                counting.total(),
                counting.stories(),
                asked.hits(page.documents(), query.clause()),
                rows < query.size() ? partial(asked, full, page.documents()) : List.of(),
                facetLists().of(query, counting),
                counting.days(),
                counting.undated(),
                counting.changed(),
                page.next());
    }

    /** What fills the first page where the full matches, which are all on it, do not. */
    private List<Hit> partial(AskedQuery asked, Query full, List<ScoreDoc> page)
            throws IOException {
        ArticleQuery query = asked.query();
        Optional<Partial> partial = Partial.of(query.clause());
        if (partial.isEmpty() || query.page() > 1 || query.after() != null) {
            return List.of();
        }
        Query some = ResultPage.filtered(query, asked.some(partial.get(), full), overlay);
        CommonWords common = new CommonWords(words, functionWords, relevance, snapshot);
        List<ScoreDoc> best =
                new PartialMatches(some, query.stories(), common, snapshot)
                        .below(page, query.size() - page.size());
        return asked.hits(best, asked.telling(partial.get()));
    }

    private AskedQuery asked(ArticleQuery query) {
        return new AskedQuery(query, words, functionWords, relevance, snapshot, overlay);
    }

    /** See {@link newsarchive.index.ArticleIndex#walk}. */
    void walk(ArticleQuery query, Consumer<Match> taker) throws IOException {
        AskedQuery asked = asked(query);
        ResultPage matches = new ResultPage(query, asked.ordered(asked.full()), snapshot, overlay);
        StoredFields stored = snapshot.searcher().storedFields();
        List<ScoreDoc> next = matches.best(STRIDE, null);
        while (!next.isEmpty()) {
            for (ScoreDoc found : next) {
                taker.accept(match(StoredVersion.read(stored, found.doc), found.doc));
            }
            next =
                    next.size() < STRIDE
                            ? List.of()
                            : matches.best(STRIDE, (FieldDoc) next.getLast());
        }
    }

    private Match match(ArticleVersion version, int document) throws IOException {
        return new Match(
                overlay.answered(version),
                snapshot.stories().of(document).map(Stories.Told::id).orElse(version.id()));
    }

    List<Pair> together(ArticleQuery query) throws IOException {
        Together together = new Together(query, snapshot, overlay);
        IndexSearcher searcher = snapshot.searcher();
        Query matching = searcher.rewrite(asked(query).full());
        Weight matches = searcher.createWeight(matching, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            together.add(leaf, new LeafSets(leaf, query, matches, overlay));
        }
        return together.pairs(facetLists());
    }

    private FacetLists facetLists() {
        return new FacetLists(labels.with(overlay.corrections()), snapshot.names());
    }
}
