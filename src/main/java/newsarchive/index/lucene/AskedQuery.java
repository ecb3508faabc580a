package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Span;
import newsarchive.article.Tags;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hit;
import newsarchive.index.Relevance;
import newsarchive.index.lucene.ranking.Ranking;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Partial;
import newsarchive.query.Sort;
import newsarchive.query.Wording;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** One question in Lucene's terms, all of it but the choices in facets. */
final class AskedQuery {
    private final ArticleQuery query;
    private final Snapshot snapshot;
    private final Overlay overlay;
    private final WordQueries words;
    private final ClauseTranslator translator;
    private final RankedWords ranked;

    AskedQuery(
            ArticleQuery query,
            Words analysis,
            FunctionWords functionWords,
            Relevance relevance,
            Snapshot snapshot,
            Overlay overlay) {
        this.query = query;
        this.snapshot = snapshot;
        this.overlay = overlay;
        List<Stemming> languages = snapshot.languages();
        words = new WordQueries(analysis, languages);
        translator =
                new ClauseTranslator(words, overlay, query.named(), new StoryQueries(snapshot));
        Ranking ranking = new Ranking(relevance);
        ranked = new RankedWords(analysis, languages, functionWords, ranking, translator);
    }

    ArticleQuery query() {
        return query;
    }

    /** The articles that match fully, without scores. */
    Query full() {
        return matching(query.clause());
    }

    /** The same articles, with scores where these are asked for. */
    Query ordered(Query full) {
        Optional<Query> score =
                query.sort() == Sort.RELEVANCE
                        ? ranked.any(Wording.of(query.clause()))
                        : Optional.empty();
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(full, Occur.FILTER);
        score.ifPresent(words -> all.add(words, Occur.SHOULD));
        return all.build();
    }

    /** The articles with some of the words that do not match fully, with scores. */
    Query some(Partial partial, Query full) {
        Query any = ranked.any(partial.wished()).orElseGet(() -> new MatchNoDocsQuery("no words"));
        return new BooleanQuery.Builder()
                .add(matching(new Clause.And(partial.required())), Occur.FILTER)
                .add(full, Occur.MUST_NOT)
                .add(any, Occur.MUST)
                .build();
    }

    /** The words that are looked for in partial matches. */
    Clause telling(Partial partial) {
        return new Clause.Or(ranked.telling(partial.wished()));
    }

    private Query matching(Clause clause) {
        return new BooleanQuery.Builder()
                .add(translator.query(clause), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.FLAG, Fields.CURRENT)), Occur.FILTER)
                .add(ClauseTranslator.days(Fields.PUBLISHED_DAY, query.published()), Occur.FILTER)
                .add(ClauseTranslator.days(Fields.ADDED_DAY, query.added()), Occur.FILTER)
                .add(ClauseTranslator.firstKeptBy(query.asOf()), Occur.FILTER)
                .build();
    }

    /**
     * Reads the articles on a page.
     *
     * @param sought what is marked in them
     */
    List<Hit> hits(List<ScoreDoc> page, Clause sought) throws IOException {
        if (page.isEmpty()) {
            return List.of();
        }
        StoredFields stored = snapshot.searcher().storedFields();
        Tellings tellings = new Tellings(snapshot);
        Highlighter highlighter = Highlighter.of(sought, translator, words, snapshot);
        MatchedNames names = MatchedNames.of(sought, words, snapshot);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : page) {
            ArticleVersion version = StoredVersion.read(stored, found.doc);
            Tags tags = overlay.answered(version).tags();
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
