package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** The documents on one page of the results, in their order. */
final class ResultPage {
    /** How many more than asked for are looked at for copies at once. */
    private static final int MORE = 50;

    private final ArticleQuery query;
    private final Query all;
    private final Snapshot snapshot;

    /**
     * @param matching what is asked but the choices in facets
     */
    ResultPage(ArticleQuery query, Query matching, Snapshot snapshot, Overlay overlay) {
        this.query = query;
        all = filtered(query, matching, overlay);
        this.snapshot = snapshot;
    }

    /**
     * @param rows how many hits there are on all pages; pages beyond are empty
     */
    List<ScoreDoc> of(long rows) throws IOException {
        long from = (query.page() - 1L) * query.size();
        int to = (int) Math.min(rows, from + query.size());
        return from >= to ? List.of() : first(to).subList((int) from, to);
    }

    private List<ScoreDoc> first(int count) throws IOException {
        if (!query.stories() || snapshot.stories().count() == 0) {
            return best(count);
        }
        // Looks further until enough stories are seen; nearly always the first look does.
        for (int looked = count + MORE; ; looked = Math.multiplyExact(looked, 2)) {
            List<ScoreDoc> rows = bestOfEachStory(best(looked));
            if (rows.size() >= count) {
                return rows;
            }
        }
    }

    private List<ScoreDoc> best(int count) throws IOException {
        return Arrays.asList(
                snapshot.searcher()
                        .search(all, new TopFieldCollectorManager(sort(query), count, null, 1))
                        .scoreDocs);
    }

    private List<ScoreDoc> bestOfEachStory(List<ScoreDoc> ordered) throws IOException {
        Stories stories = snapshot.stories();
        BitSet seen = new BitSet(stories.count());
        List<ScoreDoc> rows = new ArrayList<>();
        for (ScoreDoc each : ordered) {
            Optional<Stories.Told> story = stories.of(each.doc);
            if (story.isEmpty() || !seen.get(story.get().number())) {
                rows.add(each);
                story.ifPresent(told -> seen.set(told.number()));
            }
        }
        return rows;
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
            case ADDED -> new Sort(number(Fields.ARRIVED, true, Long.MIN_VALUE), byId());
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
