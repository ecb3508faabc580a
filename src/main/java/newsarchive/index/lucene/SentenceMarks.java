package newsarchive.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts a mark in the place of the first word of each sentence but the first; so words keep their
 * places, phrases reach over the end of a sentence as ever, and the length of a text is what it
 * was. A sentence without words leaves its mark too: the number of marks before a word is the
 * number of its sentence, in whichever field.
 */
final class SentenceMarks extends TokenFilter {
    /** No word of any text, and no beginning of one. */
    static final String MARK = "\u0000";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final List<Integer> starts;
    private int begun;
    private int due;

    /**
     * @param starts where sentences begin, in order
     */
    SentenceMarks(TokenStream words, List<Integer> starts) {
        super(words);
        this.starts = starts;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        begun = 0;
        due = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (due > 0) {
            due--;
            term.setEmpty().append(MARK);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        while (begun < starts.size() && starts.get(begun) <= place.startOffset()) {
            begun++;
            due++;
        }
        return true;
    }
}
