package newsarchive.index.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers beside the hits: how many articles, how many of them undated, how many with each
 * value of each facet. Every segment is walked once, whatever is chosen.
 */
final class Counting {
    private final ArticleQuery query;
    private final Overlay overlay;
    private final Map<Facet, FacetTally> tallies = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Long>> hidden = new EnumMap<>(Facet.class);
    private final DayTally days = new DayTally();
    private final Stories stories;
    private final int[] told;
    private long total;
    private long undated;
    private long changed;

    /**
     * @param matching the query for all but the facets
     */
    Counting(ArticleQuery query, Query matching, Snapshot snapshot, Overlay overlay)
            throws IOException {
        this.query = query;
        this.overlay = overlay;
        for (Facet facet : Facet.values()) {
            String field = Fields.facet(facet, query.named());
            tallies.put(facet, new FacetTally(field, snapshot.ordinals()));
            hidden.put(facet, new HashMap<>());
        }
        stories = snapshot.stories();
        told = new int[stories.count()];
        IndexSearcher searcher = snapshot.searcher();
        Weight matches =
                searcher.createWeight(searcher.rewrite(matching), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            add(leaf, new LeafSets(leaf, query, matches, overlay));
        }
    }

    long total() {
        return total;
    }

    /** How many were changed since the moment asked for. */
    long changed() {
        return changed;
    }

    long undated() {
        return undated;
    }

    NavigableMap<LocalDate, Long> days() {
        return days.days();
    }

    /** How many stories the articles tell, those that are alone each one of its own. */
    long stories() {
        return total
                - Arrays.stream(told)
                        .map(articles -> Math.max(0, articles - 1))
                        .asLongStream()
                        .sum();
    }

    /**
     * The counts of the chosen values, and of the {@link Hits#MOST_VALUES} most frequent and their
     * equals.
     */
    Map<String, Long> of(Facet facet) throws IOException {
        FacetTally tally = tally(facet);
        Map<String, Long> counts = new HashMap<>(tally.most(Hits.MOST_VALUES));
        for (String value : query.selection(facet).included()) {
            counts.put(value, tally.of(value));
        }
        counts.putAll(hidden(facet));
        return counts;
    }

    private void add(LeafReaderContext leaf, LeafSets sets) throws IOException {
        FixedBitSet found = sets.found();
        total += found.cardinality();
        undated += undated(leaf, found);
        changed += changed(leaf, found, query.asOf());
        days.add(leaf, found);
        stories.count(leaf, found, told);
        for (Facet facet : Facet.values()) {
            tally(facet, leaf, sets);
            addHidden(facet, sets);
        }
    }

    private void tally(Facet facet, LeafReaderContext leaf, LeafSets sets) throws IOException {
        FacetTally tally = tally(facet);
        FixedBitSet articles = sets.countedIn(facet);
        if (sets.isCountedByClaims(facet)) {
            tally.add(sets.countByClaims(articles, facet));
        } else {
            tally.add(leaf, articles);
            tally.correct(overlay.changes(leaf, Fields.facet(facet, query.named())), articles);
        }
    }

    private void addHidden(Facet facet, LeafSets sets) throws IOException {
        for (String value : query.selection(facet).excluded()) {
            hidden(facet).merge(value, sets.countHiddenBy(facet, value), Long::sum);
        }
    }

    private static long changed(LeafReaderContext leaf, FixedBitSet found, @Nullable Instant since)
            throws IOException {
        if (since == null) {
            return 0;
        }
        NumericDocValues changes = DocValues.getNumeric(leaf.reader(), Fields.CHANGED);
        long count = 0;
        for (int doc = changes.nextDoc(); doc < found.length(); doc = changes.nextDoc()) {
            count += found.get(doc) && changes.longValue() > since.toEpochMilli() ? 1 : 0;
        }
        return count;
    }

    private static long undated(LeafReaderContext leaf, FixedBitSet found) throws IOException {
        Term term = new Term(Fields.FLAG, Fields.UNDATED);
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        long count = 0;
        while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            count += found.get(postings.docID()) ? 1 : 0;
        }
        return count;
    }

    private FacetTally tally(Facet facet) {
        return Objects.requireNonNull(tallies.get(facet), "every facet has a tally");
    }

    private Map<String, Long> hidden(Facet facet) {
        return Objects.requireNonNull(hidden.get(facet), "every facet has counts");
    }
}
