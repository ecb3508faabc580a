package newsarchive.index.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.index.lucene.SentenceQuery.Source;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.jspecify.annotations.Nullable;

/**
 * Compares the sentences in which several things stand, article by article in increasing order, in
 * one segment.
 */
final class LeafSentences {
    private static final List<String> TEXTS = List.of(Fields.HEADLINE, Fields.BODY, Fields.LEAD);

    private final LeafReaderContext leaf;
    private final List<List<Source>> all;

    /** Each source its own: what is asked for twice is read twice. */
    private final IdentityHashMap<Source, IntervalIterator> places = new IdentityHashMap<>();

    private final Map<String, Marks> marks = new HashMap<>();

    LeafSentences(LeafReaderContext leaf, List<List<Source>> all) {
        this.leaf = leaf;
        this.all = all;
    }

    /** Whether one sentence of the headline, the body or the lead has all. */
    boolean haveAll(int document) throws IOException {
        for (String text : TEXTS) {
            if (all.isEmpty() || hasSentence(text, document)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSentence(String text, int document) throws IOException {
        BitSet common = null;
        for (List<Source> any : all) {
            BitSet sentences = new BitSet();
            for (Source source : any) {
                if (source.text().equals(text)) {
                    addSentences(source, document, sentences);
                }
            }
            if (common == null) {
                common = sentences;
            } else {
                common.and(sentences);
            }
            if (common.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void addSentences(Source source, int document, BitSet sentences) throws IOException {
        IntervalIterator each = places(source);
        if (each == null || !isAt(each, document)) {
            return;
        }
        Marks begin = marks(source.field());
        begin.read(document);
        while (each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            int sentence = begin.sentence(each.start());
            // What reaches over the end of a sentence stands in none.
            if (sentence == begin.sentence(each.end())) {
                sentences.set(sentence);
            }
        }
    }

    private static boolean isAt(IntervalIterator places, int document) throws IOException {
        return (places.docID() < document ? places.advance(document) : places.docID()) == document;
    }

    private @Nullable IntervalIterator places(Source source) throws IOException {
        if (!places.containsKey(source)) {
            places.put(source, source.places().intervals(source.field(), leaf));
        }
        return places.get(source);
    }

    private Marks marks(String field) throws IOException {
        Marks known = marks.get(field);
        if (known == null) {
            Term mark = new Term(field, SentenceMarks.MARK);
            known = new Marks(leaf.reader().postings(mark, PostingsEnum.POSITIONS));
            marks.put(field, known);
        }
        return known;
    }

    /** Where the sentences of one article begin in one field. */
    private static final class Marks {
        private final @Nullable PostingsEnum postings;
        private int read = -1;
        private int[] starts = new int[0];

        Marks(@Nullable PostingsEnum postings) {
            this.postings = postings;
        }

        void read(int document) throws IOException {
            if (read == document) {
                return;
            }
            read = document;
            starts = new int[0];
            if (postings != null && postings.docID() < document) {
                postings.advance(document);
            }
            if (postings != null && postings.docID() == document) {
                starts = new int[postings.freq()];
                for (int i = 0; i < starts.length; i++) {
                    starts[i] = postings.nextPosition();
                }
            }
        }

        /** How many sentences begin before or at a place. */
        int sentence(int position) {
            int low = 0;
            int high = starts.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (starts[middle] <= position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
