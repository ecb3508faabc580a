package newsarchive.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tags;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleVersion;
import newsarchive.index.lucene.tie.CountedTies;
import newsarchive.index.tie.CountryRanking;
import newsarchive.query.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The corrections laid over one snapshot, and what is learnt of it with them. Whoever asks which
 * articles have a value asks here, so that filters, counts and suggestions agree.
 */
final class Overlay {
    private final Corrections corrections;

    /** In the order of the snapshot's leaves; empty without corrections. */
    private final List<CorrectedLeaf> leaves;

    private final CountryRanking countries;

    Overlay(Snapshot snapshot, Corrections corrections, List<CorrectedLeaf> leaves)
            throws IOException {
        this.corrections = corrections;
        this.leaves = List.copyOf(leaves);
        long articles = snapshot.status().articles();
        countries = new CountryRanking(new CountedTies(snapshot.reader(), articles, this::about));
    }

    /** With the tags that people want, in the order that the archive has learnt. */
    ArticleVersion answered(ArticleVersion found) {
        Tags corrected = corrections.apply(found.id(), found.tags());
        return found.with(ranked(found.article(), corrected));
    }

    Tags ranked(Article article, Tags corrected) {
        return countries.ranked(article, corrected);
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

    /** Articles of one leaf that are about an entity; also such as were deleted. */
    private DocIdSetIterator about(LeafReaderContext leaf, Dimension dimension, String id)
            throws IOException {
        Facet facet = Facet.of(dimension);
        String field = Fields.facet(facet, false);
        if (changes(leaf, field).containsKey(id)) {
            FixedBitSet set = having(leaf, facet, id, false);
            return new BitSetIterator(set, set.approximateCardinality());
        }
        PostingsEnum postings = leaf.reader().postings(new Term(field, id), PostingsEnum.NONE);
        return postings == null ? DocIdSetIterator.empty() : postings;
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
