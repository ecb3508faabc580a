package newsarchive.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Which documents are copies of which, as {@link CopyFinder} found them, joined to groups with the
 * usual forest of disjoint sets. Its work grows with the number of copies, not of articles.
 */
final class CopyLinks {
    /** The documents that are a copy of each version. */
    private final TreeMap<BytesRef, List<Integer>> copies = new TreeMap<>();

    /** From a document towards the first of its group, which is its own. */
    private final Map<Integer, Integer> towardsFirst = new HashMap<>();

    private CopyLinks() {}

    static CopyLinks of(IndexReader reader) throws IOException {
        CopyLinks links = new CopyLinks();
        for (LeafReaderContext leaf : reader.leaves()) {
            links.read(leaf);
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            links.follow(leaf);
        }
        return links;
    }

    private void read(LeafReaderContext leaf) throws IOException {
        SortedSetDocValues versions = FacetOrdinals.values(leaf, Fields.COPY_OF);
        Bits live = leaf.reader().getLiveDocs();
        while (versions.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            if (live == null || live.get(versions.docID())) {
                for (int i = versions.docValueCount(); i > 0; i--) {
                    BytesRef version = BytesRef.deepCopyOf(versions.lookupOrd(versions.nextOrd()));
                    copies.computeIfAbsent(version, v -> new ArrayList<>(1))
                            .add(leaf.docBase + versions.docID());
                }
            }
        }
    }

    /** Links to versions that are no longer the newest, or gone, lead nowhere. */
    private void follow(LeafReaderContext leaf) throws IOException {
        if (leaf.reader().terms(Fields.VERSION) == null) {
            return;
        }
        TermsEnum terms = leaf.reader().terms(Fields.VERSION).iterator();
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum postings = null;
        // In the order of the terms, so that looking one up finds the way already half gone.
        for (Map.Entry<BytesRef, List<Integer>> link : copies.entrySet()) {
            if (terms.seekExact(link.getKey())) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    if (live == null || live.get(postings.docID())) {
                        int original = leaf.docBase + postings.docID();
                        link.getValue().forEach(copy -> join(copy, original));
                    }
                }
            }
        }
    }

    private void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        towardsFirst.put(Math.max(first, second), Math.min(first, second));
        towardsFirst.putIfAbsent(Math.min(first, second), Math.min(first, second));
    }

    private int first(int document) {
        int at = document;
        for (int next = next(at); next != at; next = next(at)) {
            // Halves the way for the next who goes it.
            towardsFirst.put(at, next(next));
            at = next;
        }
        return at;
    }

    private int next(int document) {
        return towardsFirst.getOrDefault(document, document);
    }

    /** Groups of two documents and more, each ascending, in the order of their first. */
    Collection<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        List.copyOf(towardsFirst.keySet()).stream()
                .sorted()
                .forEach(document ->
                        groups.computeIfAbsent(first(document), f -> new ArrayList<>())
                                .add(document));
        return groups.values();
    }
}
