package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Objects;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Articles that have a facet value once corrections are applied. */
final class CorrectedQuery extends Query {
    private final Overlay overlay;
    private final Facet facet;
    private final String value;
    private final boolean named;

    CorrectedQuery(Overlay overlay, Facet facet, String value, boolean named) {
        this.overlay = overlay;
        this.facet = facet;
        this.value = value;
        this.named = named;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                FixedBitSet having = overlay.having(leaf, facet, value, named);
                BitSetIterator each = new BitSetIterator(having, having.cardinality());
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, each));
            }

            // Another decision may be made at any time.
            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "corrected " + Fields.facet(facet, named) + ":" + value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrectedQuery that
                && overlay.corrections() == that.overlay.corrections()
                && facet == that.facet
                && value.equals(that.value)
                && named == that.named;
    }

    @Override
    public int hashCode() {
        return Objects.hash(facet, value, named);
    }
}
