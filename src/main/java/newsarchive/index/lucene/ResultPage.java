package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** The documents on one page of the results, in their order. */
final class ResultPage {
    private ResultPage() {}

    /**
     * @param matching what is asked but the choices in facets
     * @param total how many match all; pages beyond are empty
     */
    static List<ScoreDoc> of(
            ArticleQuery query, Query matching, long total, IndexSearcher searcher, Overlay overlay)
            throws IOException {
        long from = (query.page() - 1L) * query.size();
        int to = (int) Math.min(total, from + query.size());
        if (from >= to) {
            return List.of();
        }
        ScoreDoc[] first =
                searcher.search(
                                filtered(query, matching, overlay),
                                new TopFieldCollectorManager(sort(query), to, null, 1))
                        .scoreDocs;
        return Arrays.asList(first).subList((int) from, first.length);
    }

    private static Query filtered(ArticleQuery query, Query matching, Overlay overlay) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
        for (Map.Entry<Facet, Selection> chosen : query.selections().entrySet()) {
            Facet facet = chosen.getKey();
            Selection selection = chosen.getValue();
            BooleanQuery.Builder included = new BooleanQuery.Builder();
            Occur occur = query.matchAll() ? Occur.FILTER : Occur.SHOULD;
            for (String value : selection.included()) {
                included.add(overlay.has(facet, value, query.named()), occur);
            }
            if (!selection.included().isEmpty()) {
                all.add(included.build(), Occur.FILTER);
            }
            for (String value : selection.excluded()) {
                all.add(overlay.has(facet, value, query.named()), Occur.MUST_NOT);
            }
        }
        if (LeafClaims.isAskedBy(query)) {
            all.add(new OneClaimQuery(query, overlay), Occur.FILTER);
        }
        return all.build();
    }

    private static Sort sort(ArticleQuery query) {
        return switch (query.sort()) {
            // Without words all are as relevant, and the news comes first.
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest(), byId());
            case NEWEST -> new Sort(newest(), byId());
            case OLDEST -> new Sort(number(Fields.PUBLISHED, false, Long.MAX_VALUE), byId());
            case ADDED -> new Sort(number(Fields.ADDED, true, Long.MIN_VALUE), byId());
        };
    }

    /** Undated articles come last here, as they do among the oldest. */
    private static SortField newest() {
        return number(Fields.PUBLISHED, true, Long.MIN_VALUE);
    }

    private static SortField number(String field, boolean reverse, long missing) {
        return new SortField(field, SortField.Type.LONG, reverse, missing);
    }

    private static SortField byId() {
        return KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);
    }
}
