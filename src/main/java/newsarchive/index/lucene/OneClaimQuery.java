package newsarchive.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import newsarchive.article.ClaimRole;
import newsarchive.query.Clause;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Articles with one claim that holds everything a query asks by role. It reads the claims of every
 * article it is shown, so cheaper filters should stand beside it.
 */
final class OneClaimQuery extends Query {
    private static final float COST = 100;

    private final List<Clause.Part> asked;
    private final Overlay overlay;

    OneClaimQuery(List<Clause.Part> asked, Overlay overlay) {
        this.asked = asked;
        this.overlay = overlay;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                TwoPhaseIterator claims = claims(leaf);
                return new Supplier(new ConstantScoreScorer(score(), mode, claims), claims);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private static final class Supplier extends ScorerSupplier {
        private final ConstantScoreScorer scorer;
        private final TwoPhaseIterator claims;

        Supplier(ConstantScoreScorer scorer, TwoPhaseIterator claims) {
            this.scorer = scorer;
            this.claims = claims;
        }

        @Override
        public ConstantScoreScorer get(long leadCost) {
            return scorer;
        }

        @Override
        public long cost() {
            return claims.approximation().cost();
        }
    }

    private TwoPhaseIterator claims(LeafReaderContext leaf) throws IOException {
        BinaryDocValues having = DocValues.getBinary(leaf.reader(), Fields.CLAIMS);
        LeafClaims claims = new LeafClaims(leaf, asked, overlay);
        ClaimReader reader = claims.reader();
        Set<ClaimRole> roles = claims.asked();
        return new TwoPhaseIterator(having) {
            @Override
            public boolean matches() throws IOException {
                return claims.isHeldBy(reader.of(approximation.docID()), roles);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "claim:" + asked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneClaimQuery claim
                && claim.asked.equals(asked)
                && claim.overlay.corrections() == overlay.corrections();
    }

    @Override
    public int hashCode() {
        return asked.hashCode();
    }
}
