package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import newsarchive.article.Entity;
import newsarchive.desk.Corrections;
import newsarchive.query.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
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

/**
 * Articles in which an entity was found by one of its names, once corrections are applied. The
 * price is a pass over the articles that name it.
 */
final class MeantQuery extends Query {
    private final Clause.Name name;
    private final Overlay overlay;

    MeantQuery(Clause.Name name, Overlay overlay) {
        this.name = name;
        this.overlay = overlay;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                FixedBitSet meaning = meaning(leaf);
                BitSetIterator each = new BitSetIterator(meaning, meaning.cardinality());
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, each));
            }

            // Another decision may be made at any time.
            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** Articles of one leaf; also such as were deleted. */
    private FixedBitSet meaning(LeafReaderContext leaf) throws IOException {
        FixedBitSet meaning = new FixedBitSet(leaf.reader().maxDoc());
        Corrections corrections = overlay.corrections();
        Collection<String> ids = corrections.leadingTo(List.of(name.entity().id()));
        Predicate<String> foundBy = name.foundBy();
        CorrectedLeaf corrected = overlay.of(leaf);
        new FoundNames(leaf.reader())
                .of(
                        ids,
                        (found, articles) -> {
                            if (foundBy.test(found.name())
                                    && isIt(corrections.meant(found.entity(), found.name()))) {
                                add(articles, found, corrected, meaning);
                            }
                        });
        return meaning;
    }

    private void add(
            PostingsEnum articles, FoundName found, CorrectedLeaf corrected, FixedBitSet meaning)
            throws IOException {
        while (articles.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            int doc = articles.docID();
            if (!corrected.isParticular(doc) || isIt(corrected.meant(doc, found))) {
                meaning.set(doc);
            }
        }
    }

    private boolean isIt(Optional<Entity> meant) {
        return meant.isPresent() && meant.get().id().equals(name.entity().id());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "meant " + name.entity().id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeantQuery that
                && overlay.corrections() == that.overlay.corrections()
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(MeantQuery.class, name.entity().id());
    }
}
