package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Cursor;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** The documents on one page of the results, in their order. */
final class ResultPage {
    /** How many more than asked for are looked at for copies at once. */
    private static final int MORE = 50;

    private final ArticleQuery query;
    private final Query all;
    private final Order order;
    private final Snapshot snapshot;

    /**
     * @param matching what is asked but the choices in facets
     */
    ResultPage(ArticleQuery query, Query matching, Snapshot snapshot, Overlay overlay) {
        this.query = query;
        order = new Order(query.sort());
        all = filtered(query, matching, overlay);
        this.snapshot = snapshot;
    }

    /**
     * Some hits in their order.
     *
     * @param next where those behind them begin; null when there are none
     */
    record Found(List<ScoreDoc> documents, @Nullable Cursor next) {}

    /**
     * @param rows how many hits there are on all pages; pages beyond are empty
     */
    Found of(long rows) throws IOException {
        FieldDoc place = order.place(query.after());
        if (place != null) {
            List<ScoreDoc> behind = behind(place, query.size() + 1);
            return found(behind, behind.size() > query.size());
        }
        long from = (query.page() - 1L) * query.size();
        int to = (int) Math.min(rows, from + query.size());
        return from >= to
                ? found(List.of(), false)
                : found(first(to).subList((int) from, to), to < rows);
    }

    private Found found(List<ScoreDoc> documents, boolean more) {
        List<ScoreDoc> page = documents.subList(0, Math.min(query.size(), documents.size()));
        return new Found(page, more && !page.isEmpty() ? order.behind(page.getLast()) : null);
    }

    private boolean collapses() throws IOException {
        return query.stories() && snapshot.stories().count() > 0;
    }

    private List<ScoreDoc> first(int count) throws IOException {
        if (!collapses()) {
            return best(count, null);
        }
        // Looks further until enough stories are seen; nearly always the first look does.
        for (int looked = count + MORE; ; looked = Math.multiplyExact(looked, 2)) {
            List<ScoreDoc> rows = bestOfEachStory(best(looked, null));
            if (rows.size() >= count) {
                return rows;
            }
        }
    }

    private List<ScoreDoc> behind(FieldDoc place, int count) throws IOException {
        if (!collapses()) {
            return best(count, place);
        }
        StoryRows rows = new StoryRows(all, order, snapshot);
        List<ScoreDoc> found = new ArrayList<>();
        FieldDoc from = place;
        for (boolean more = true; more && found.size() < count; ) {
            List<ScoreDoc> looked = best(count + MORE, from);
            found.addAll(rows.among(looked));
            more = looked.size() == count + MORE;
            from = more ? (FieldDoc) looked.getLast() : from;
        }
        return found.subList(0, Math.min(count, found.size()));
    }

    /** The first documents behind a place, or of all; copies too. */
    List<ScoreDoc> best(int count, @Nullable FieldDoc place) throws IOException {
        return Arrays.asList(
                snapshot.searcher()
                        .search(all, new TopFieldCollectorManager(order.lucene(), count, place, 1))
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

    /** What matches and is chosen in facets. */
    static Query filtered(ArticleQuery query, Query matching, Overlay overlay) {
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
        List<Clause.Part> ofOneClaim = LeafClaims.askedBy(query);
        if (!ofOneClaim.isEmpty()) {
            all.add(new OneClaimQuery(ofOneClaim, overlay), Occur.FILTER);
        }
        return all.build();
    }
}
