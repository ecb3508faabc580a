package newsarchive.index.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SparseFixedBitSet;

/** Which articles of a segment lose a value by corrections, and which get it. */
final class ValueChange {
    private final SparseFixedBitSet lost;
    private final SparseFixedBitSet got;

    ValueChange(int articles) {
        lost = new SparseFixedBitSet(articles);
        got = new SparseFixedBitSet(articles);
    }

    void lose(int article) {
        lost.set(article);
    }

    void get(int article) {
        got.set(article);
    }

    /** Corrects the set of the articles that have the value. */
    void applyTo(FixedBitSet having) {
        for (int doc = next(lost, 0, having); doc >= 0; doc = next(lost, doc + 1, having)) {
            having.clear(doc);
        }
        for (int doc = next(got, 0, having); doc >= 0; doc = next(got, doc + 1, having)) {
            having.set(doc);
        }
    }

    private static int next(SparseFixedBitSet set, int from, FixedBitSet bounds) {
        int doc = from < bounds.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
        return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
    }

    /** By how much the number of those among some articles that have the value changes. */
    long difference(FixedBitSet articles) {
        return common(got, articles) - common(lost, articles);
    }

    private static long common(SparseFixedBitSet set, FixedBitSet articles) {
        long count = 0;
        BitSetIterator each = new BitSetIterator(set, 0);
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            count += articles.get(doc) ? 1 : 0;
        }
        return count;
    }
}
