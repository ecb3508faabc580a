package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;

/** Numbers the values of each facet across all segments; worked out once for a snapshot. */
final class FacetOrdinals {
    private final List<LeafReaderContext> leaves;
    private final Map<String, OrdinalMap> maps = new ConcurrentHashMap<>();

    FacetOrdinals(IndexReader reader) {
        leaves = reader.leaves();
    }

    OrdinalMap of(String field) {
        return maps.computeIfAbsent(field, this::build);
    }

    /** The value with a number, as one segment spells it. */
    String value(String field, long ordinal) throws IOException {
        OrdinalMap map = of(field);
        LeafReaderContext leaf = leaves.get(map.getFirstSegmentNumber(ordinal));
        return values(leaf, field).lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
    }

    /** The number of a value, negative for one that no segment knows. */
    long ordinal(String field, String value) throws IOException {
        BytesRef wanted = new BytesRef(value);
        for (LeafReaderContext leaf : leaves) {
            long local = values(leaf, field).lookupTerm(wanted);
            if (local >= 0) {
                return of(field).getGlobalOrds(leaf.ord).get(local);
            }
        }
        return -1;
    }

    static SortedSetDocValues values(LeafReaderContext leaf, String field) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    private OrdinalMap build(String field) {
        try {
            SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = values(leaves.get(i), field);
            }
            return OrdinalMap.build(null, values, PackedInts.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the values of " + field, e);
        }
    }
}
