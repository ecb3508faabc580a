package newsarchive.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words that a field's analyzer makes of a text. */
final class Words {
    /**
     * One word as it is indexed.
     *
     * @param position 0 for the first; left-out words leave gaps
     * @param start first UTF-16 code unit in the text
     * @param end one past the last
     */
    record Word(String text, int position, int start, int end) {}

    private final Analyzer analyzer;

    Words(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** In text order; possibly none. */
    List<Word> of(String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                words.add(
                        new Word(
                                term.toString(),
                                position,
                                offset.startOffset(),
                                offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }
}
