package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newsarchive.article.Span;
import newsarchive.article.Tags;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Pair;
import newsarchive.query.ArticleQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** Answers queries from one snapshot. */
final class Search {
    /** How many matches are put in order at once: memory against the number of searches. */
    private static final int STRIDE = 50_000;

    private final WordQueries words;
    private final Labels labels;
    private final Snapshot snapshot;
    private final Overlay overlay;

    Search(Words words, Labels labels, Snapshot snapshot, Overlay overlay) {
        this.words = new WordQueries(words, snapshot.languages(), Weights.STANDARD);
        this.labels = labels;
        this.snapshot = snapshot;
        this.overlay = overlay;
    }

    Hits answer(ArticleQuery query) throws IOException {
        Query matching = matching(query);
        Counting counting = new Counting(query, matching, snapshot, overlay);
        ResultPage.Found page =
                new ResultPage(query, matching, snapshot, overlay)
                        .of(query.stories() ? counting.stories() : counting.total());
        return new Hits(
                counting.total(),
                counting.stories(),
                hits(query, page.documents()),
                facetLists().of(query, counting),
                counting.days(),
                counting.undated(),
                page.next());
    }

    /** See {@link newsarchive.index.ArticleIndex#walk}. */
    void walk(ArticleQuery query, Consumer<Match> taker) throws IOException {
        ResultPage matches = new ResultPage(query, matching(query), snapshot, overlay);
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
                version.with(overlay.corrections().apply(version.id(), version.tags())),
                snapshot.stories().of(document).map(Stories.Told::id).orElse(version.id()));
    }

    List<Pair> together(ArticleQuery query) throws IOException {
        Together together = new Together(query, snapshot, overlay);
        IndexSearcher searcher = snapshot.searcher();
        Query matching = searcher.rewrite(matching(query));
        Weight matches = searcher.createWeight(matching, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            together.add(leaf, new LeafSets(leaf, query, matches, overlay));
        }
        return together.pairs(facetLists());
    }

    private FacetLists facetLists() {
        return new FacetLists(labels.with(overlay.corrections()), snapshot.names());
    }

    /** Everything that is asked but the choices in facets. */
    private Query matching(ArticleQuery query) {
        Query clause =
                new ClauseTranslator(words, overlay, query.named(), new StoryQueries(snapshot))
                        .query(query.clause());
        return new BooleanQuery.Builder()
                .add(clause, Occur.MUST)
                .add(new TermQuery(new Term(Fields.FLAG, Fields.CURRENT)), Occur.FILTER)
                .add(ClauseTranslator.days(Fields.PUBLISHED_DAY, query.published()), Occur.FILTER)
                .add(ClauseTranslator.days(Fields.ADDED_DAY, query.added()), Occur.FILTER)
                .build();
    }

    private List<Hit> hits(ArticleQuery query, List<ScoreDoc> page) throws IOException {
        if (page.isEmpty()) {
            return List.of();
        }
        StoredFields stored = snapshot.searcher().storedFields();
        Tellings tellings = new Tellings(snapshot);
        Highlighter highlighter = Highlighter.of(query, words, snapshot, overlay);
        MatchedNames names = MatchedNames.of(query.clause(), words, snapshot);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : page) {
            ArticleVersion version = StoredVersion.read(stored, found.doc);
            Tags tags = overlay.corrections().apply(version.id(), version.tags());
            List<Span> named = names.places(tags);
            hits.add(
                    new Hit(
                            version.article(),
                            tags,
                            highlighter.headline(version.article(), named, found.doc),
                            highlighter.snippet(version.article(), named, found.doc),
                            names.of(version.article(), tags, found.doc),
                            tellings.of(version, found.doc)));
        }
        return hits;
    }
}
