package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.index.ArticleVersion;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Answers a query from one snapshot. */
final class Search {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count)
                    .reversed()
                    .thenComparing(FacetCount::label)
                    .thenComparing(FacetCount::id);

    private final Words words;
    private final Labels labels;

    Search(Words words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    Hits answer(ArticleQuery query, Snapshot snapshot) throws IOException {
        Query matching = matching(query, snapshot);
        Counting counting = new Counting(query, matching, snapshot);
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(query.selection(facet), facet, counting, snapshot));
        }
        List<Hit> hits = hits(query, matching, counting.total(), snapshot);
        return new Hits(counting.total(), hits, facets, counting.undated());
    }

    /** Everything that is asked but the choices in facets. */
    private Query matching(ArticleQuery query, Snapshot snapshot) {
        WordQueries queries = new WordQueries(words, snapshot.languages(), Weights.STANDARD);
        return new BooleanQuery.Builder()
                .add(new ClauseTranslator(queries, query.named()).query(query.clause()), Occur.MUST)
                .add(new TermQuery(new Term(Fields.FLAG, Fields.CURRENT)), Occur.FILTER)
                .add(ClauseTranslator.days(Fields.PUBLISHED_DAY, query.published()), Occur.FILTER)
                .add(ClauseTranslator.days(Fields.ADDED_DAY, query.added()), Occur.FILTER)
                .build();
    }

    private List<FacetCount> counts(
            Selection selection, Facet facet, Counting counting, Snapshot snapshot)
            throws IOException {
        List<FacetCount> counts = new ArrayList<>();
        counting.of(facet)
                .forEach((id, count) -> {
                    Labels.Label label = labels.of(facet, id, snapshot.names());
                    boolean excluded = selection.excluded().contains(id);
                    boolean selected = selection.included().contains(id);
                    counts.add(
                            new FacetCount(
                                    facet,
                                    id,
                                    label.text(),
                                    label.kind(),
                                    count,
                                    selected,
                                    excluded));
                });
        counts.sort(MOST_FIRST);
        return mostAndChosen(counts);
    }

    private static List<FacetCount> mostAndChosen(List<FacetCount> sorted) {
        List<FacetCount> kept = new ArrayList<>();
        int free = 0;
        for (FacetCount count : sorted) {
            boolean chosen = count.selected() || count.excluded();
            if (chosen || free < Counting.MOST) {
                kept.add(count);
                free += chosen ? 0 : 1;
            }
        }
        return List.copyOf(kept);
    }

    private List<Hit> hits(ArticleQuery query, Query matching, long total, Snapshot snapshot)
            throws IOException {
        StoredFields stored = snapshot.searcher().storedFields();
        Highlighter highlighter = Highlighter.of(query.clause(), words, snapshot);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : ResultPage.of(query, matching, total, snapshot.searcher())) {
            ArticleVersion version = StoredVersion.read(stored, found.doc);
            hits.add(
                    new Hit(
                            version.article(),
                            version.tags(),
                            highlighter.headline(version.article(), found.doc),
                            highlighter.snippet(version.article(), found.doc)));
        }
        return hits;
    }

    /** Suggested values are tagged in articles that are about them, so that choosing finds some. */
    List<FacetCount> suggest(String prefix, int size, Snapshot snapshot) throws IOException {
        List<FacetCount> suggestions = new ArrayList<>();
        for (NameTerm name : snapshot.names().beginningWith(prefix.strip())) {
            Query tagged = ClauseTranslator.has(name.facet(), name.id(), false);
            long count = snapshot.searcher().count(tagged);
            if (count > 0) {
                Labels.Label label = labels.of(name.facet(), name.id(), snapshot.names());
                suggestions.add(
                        new FacetCount(
                                name.facet(),
                                name.id(),
                                label.text(),
                                label.kind(),
                                count,
                                false,
                                false));
            }
        }
        return suggestions.stream().sorted(MOST_FIRST).limit(size).toList();
    }
}
