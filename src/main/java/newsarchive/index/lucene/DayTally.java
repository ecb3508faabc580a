package newsarchive.index.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** How many articles were published on each day; filled segment by segment. */
final class DayTally {
    /** Days are counted in blocks: articles that come together are of about the same time. */
    private static final int BLOCK = 512;

    private final Map<Long, int[]> blocks = new HashMap<>();
    private long block = Long.MIN_VALUE;
    private int[] counts = {};

    void add(LeafReaderContext leaf, FixedBitSet articles) throws IOException {
        SortedNumericDocValues days =
                DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_DAY);
        DocIdSetIterator each = new BitSetIterator(articles, 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (days.advanceExact(doc)) {
                add(days.nextValue());
            }
        }
    }

    private void add(long day) {
        long wanted = Math.floorDiv(day, BLOCK);
        if (wanted != block) {
            block = wanted;
            counts = blocks.computeIfAbsent(wanted, number -> new int[BLOCK]);
        }
        counts[Math.floorMod(day, BLOCK)]++;
    }

    /** The days with articles, in order. */
    NavigableMap<LocalDate, Long> days() {
        NavigableMap<LocalDate, Long> days = new TreeMap<>();
        blocks.forEach((number, counted) -> {
            for (int i = 0; i < BLOCK; i++) {
                if (counted[i] > 0) {
                    days.put(LocalDate.ofEpochDay(number * BLOCK + i), (long) counted[i]);
                }
            }
        });
        return days;
    }
}
