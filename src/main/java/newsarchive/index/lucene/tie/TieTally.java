package newsarchive.index.lucene.tie;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.index.tie.TieCounts.Counted;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/** Counts articles, and those that are about each of some countries, in one walk. */
final class TieTally {
    private final List<List<BitSet>> countries;
    private final long[] both;
    private long articles;

    /**
     * @param countries for each the articles about it, by segment
     */
    TieTally(List<List<BitSet>> countries) {
        this.countries = countries;
        both = new long[countries.size()];
    }

    /** Counts articles of a segment, without those that were deleted. */
    void add(LeafReaderContext leaf, DocIdSetIterator each) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = each.nextDoc(); doc != NO_MORE_DOCS; doc = each.nextDoc()) {
            if (live == null || live.get(doc)) {
                articles++;
                for (int i = 0; i < both.length; i++) {
                    both[i] += countries.get(i).get(leaf.ord).get(doc) ? 1 : 0;
                }
            }
        }
    }

    /**
     * @param ids of the countries in their order
     */
    Counted counted(List<String> ids) {
        Map<String, Long> byCountry = new HashMap<>();
        for (int i = 0; i < both.length; i++) {
            byCountry.put(ids.get(i), both[i]);
        }
        return new Counted(articles, byCountry);
    }
}
