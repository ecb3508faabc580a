package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/** In how many articles each value of one facet stands; filled segment by segment. */
final class FacetTally {
    private final String field;
    private final FacetOrdinals ordinals;
    private final long[] counts;

    /** What is to be added to counts, by value: corrections and counts by claims. */
    private final Map<String, Long> byName = new HashMap<>();

    /** Counts of values that articles have only by corrections. */
    private final Map<String, Long> others = new HashMap<>();

    FacetTally(String field, FacetOrdinals ordinals) {
        this.field = field;
        this.ordinals = ordinals;
        counts = new long[Math.toIntExact(ordinals.of(field).getValueCount())];
    }

    void add(LeafReaderContext leaf, FixedBitSet articles) throws IOException {
        int[] local = new int[Math.toIntExact(FacetOrdinals.values(leaf, field).getValueCount())];
        if (holdsEveryArticle(leaf, articles)) {
            readFrequencies(leaf, local);
        } else {
            count(FacetOrdinals.values(leaf, field), articles, local);
        }
        add(leaf, local);
    }

    /** Adds what was counted claim by claim in a segment. */
    void add(Map<String, Long> counted) {
        counted.forEach((value, count) -> byName.merge(value, count, Long::sum));
    }

    /** Adds what was counted in a segment, by the segment's own numbering. */
    private void add(LeafReaderContext leaf, int[] local) {
        LongValues global = ordinals.of(field).getGlobalOrds(leaf.ord);
        for (int i = 0; i < local.length; i++) {
            counts[(int) global.get(i)] += local[i];
        }
    }

    /** Counts what corrections change among the same articles. */
    void correct(Map<String, ValueChange> changes, FixedBitSet articles) {
        changes.forEach(
                (value, change) -> byName.merge(value, change.difference(articles), Long::sum));
    }

    private static void count(SortedSetDocValues values, FixedBitSet articles, int[] local)
            throws IOException {
        DocIdSetIterator each = new BitSetIterator(articles, 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    local[(int) values.nextOrd()]++;
                }
            }
        }
    }

    /** Then the term dictionary knows the counts: the front page of a large archive needs them. */
    private static boolean holdsEveryArticle(LeafReaderContext leaf, FixedBitSet articles)
            throws IOException {
        return !leaf.reader().hasDeletions()
                && articles.cardinality()
                        == leaf.reader().docFreq(new Term(Fields.FLAG, Fields.CURRENT));
    }

    /** Terms are in the order of the ordinals, both being sorted. */
    private void readFrequencies(LeafReaderContext leaf, int[] local) throws IOException {
        if (leaf.reader().terms(field) != null) {
            TermsEnum terms = leaf.reader().terms(field).iterator();
            for (int i = 0; terms.next() != null; i++) {
                local[i] = terms.docFreq();
            }
        }
    }

    /** In how many articles a value stands. */
    long of(String value) throws IOException {
        settle();
        long ordinal = ordinals.ordinal(field, value);
        return ordinal < 0 ? others.getOrDefault(value, 0L) : counts[Math.toIntExact(ordinal)];
    }

    /**
     * The {@code size} values that stand in most articles, and those that stand in as many as the
     * last of them.
     */
    Map<String, Long> most(int size) throws IOException {
        settle();
        Map<String, Long> most = new HashMap<>(others);
        long least = Math.max(1, leastOf(size));
        most.values().removeIf(count -> count < least);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= least) {
                most.put(ordinals.value(field, i), counts[i]);
            }
        }
        return most;
    }

    /** Adds what is known by name to what is known by number. */
    private void settle() throws IOException {
        for (Map.Entry<String, Long> added : byName.entrySet()) {
            long ordinal = ordinals.ordinal(field, added.getKey());
            if (ordinal < 0) {
                others.merge(added.getKey(), added.getValue(), Long::sum);
            } else {
                counts[Math.toIntExact(ordinal)] += added.getValue();
            }
        }
        byName.clear();
    }

    private long leastOf(int size) {
        long[] sorted =
                LongStream.concat(
                                Arrays.stream(counts),
                                others.values().stream().mapToLong(Long::longValue))
                        .sorted()
                        .toArray();
        return sorted.length > size ? sorted[sorted.length - size] : 0;
    }
}
