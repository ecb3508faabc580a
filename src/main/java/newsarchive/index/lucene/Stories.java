package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsarchive.article.ArticleId;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which articles of a snapshot tell one story. Only stories of several articles are held here. They
 * are made of pairs, so that a copy of a copy belongs to the same story.
 */
final class Stories {
    /**
     * A story told by several articles.
     *
     * @param number counted from 0 in this snapshot
     * @param id the least of its articles' ids
     * @param documents of its articles, in the order of the index
     */
    record Told(int number, ArticleId id, List<Integer> documents) {}

    private final List<Told> told;
    private final TreeMap<Integer, Told> byDocument;

    private Stories(List<Told> told) {
        this.told = told;
        byDocument = new TreeMap<>();
        told.forEach(story -> story.documents().forEach(each -> byDocument.put(each, story)));
    }

    static Stories of(IndexReader reader) throws IOException {
        List<Told> told = new ArrayList<>();
        for (List<Integer> documents : CopyLinks.of(reader).groups()) {
            told.add(new Told(told.size(), least(reader, documents), documents));
        }
        return new Stories(told);
    }

    private static ArticleId least(IndexReader reader, List<Integer> documents) throws IOException {
        ArticleId least = id(reader, documents.getFirst());
        for (int document : documents) {
            ArticleId id = id(reader, document);
            least = id.compareTo(least) < 0 ? id : least;
        }
        return least;
    }

    static ArticleId id(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf =
                reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        SortedSetDocValues ids = FacetOrdinals.values(leaf, Fields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without an id: " + document);
        }
        return new ArticleId(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }

    /** How many stories are told by several articles. */
    int count() {
        return told.size();
    }

    /** The story of a document, if others tell it too. */
    Optional<Told> of(int document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** Adds for each story, by its number, how many of its articles are in a set of a segment. */
    void count(LeafReaderContext leaf, FixedBitSet articles, int[] counts) {
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (Map.Entry<Integer, Told> each : byDocument.subMap(leaf.docBase, end).entrySet()) {
            counts[each.getValue().number()] += articles.get(each.getKey() - leaf.docBase) ? 1 : 0;
        }
    }
}
