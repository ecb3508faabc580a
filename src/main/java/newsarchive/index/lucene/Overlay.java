package newsarchive.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.desk.Corrections;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * The corrections laid over one snapshot. Whoever asks which articles have a value asks here, so
 * that filters, counts and suggestions agree.
 */
final class Overlay {
    private final Corrections corrections;

    /** In the order of the snapshot's leaves; empty without corrections. */
    private final List<CorrectedLeaf> leaves;

    Overlay(Corrections corrections, List<CorrectedLeaf> leaves) {
        this.corrections = corrections;
        this.leaves = List.copyOf(leaves);
    }

    Corrections corrections() {
        return corrections;
    }

    /** What is corrected in a leaf. */
    CorrectedLeaf of(LeafReaderContext leaf) {
        return leaves.isEmpty() ? CorrectedLeaf.NOTHING : leaves.get(leaf.ord);
    }

    /** The values of a field that some articles of a leaf lose or get. */
    Map<String, ValueChange> changes(LeafReaderContext leaf, String field) {
        return of(leaf).changes(field);
    }

    /** Articles with a value of a facet, be it an id or a kind. */
    Query has(Facet facet, String value, boolean named) {
        String field = Fields.facet(facet, named);
        Query found = new TermQuery(new Term(field, value));
        Map<Integer, ValueChange> changed = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            ValueChange change = leaves.get(i).changes(field).get(value);
            if (change != null) {
                changed.put(i, change);
            }
        }
        return changed.isEmpty() ? found : new CorrectedQuery(this, facet, value, named);
    }

    /** Articles of one leaf with a value; also such as were deleted. */
    FixedBitSet having(LeafReaderContext leaf, Facet facet, String value, boolean named)
            throws IOException {
        FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
        String field = Fields.facet(facet, named);
        PostingsEnum postings = leaf.reader().postings(new Term(field, value), PostingsEnum.NONE);
        if (postings != null) {
            set.or(postings);
        }
        ValueChange change = changes(leaf, field).get(value);
        if (change != null) {
            change.applyTo(set);
        }
        return set;
    }
}
