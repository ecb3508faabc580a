package newsarchive.index.lucene;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Articles with a sentence in which all of several things stand. It reads the places of words in
 * every article it is shown, so the words themselves should be required beside it.
 */
final class SentenceQuery extends Query {
    private static final float COST = 200;

    /**
     * Where something stands.
     *
     * @param text the exact field of the text whose sentences count
     * @param field the field beside it in which the places are
     */
    record Source(String text, String field, IntervalsSource places) {}

    private final List<List<Source>> all;

    /**
     * @param all of each something the sources, of which any will do
     */
    SentenceQuery(List<List<Source>> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                LeafSentences sentences = new LeafSentences(leaf, all);
                DocIdSetIterator every = DocIdSetIterator.all(leaf.reader().maxDoc());
                TwoPhaseIterator matching =
                        new TwoPhaseIterator(every) {
                            @Override
                            public boolean matches() throws java.io.IOException {
                                return sentences.haveAll(every.docID());
                            }

                            @Override
                            public float matchCost() {
                                return COST;
                            }
                        };
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, matching));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "sentence:" + all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceQuery that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
