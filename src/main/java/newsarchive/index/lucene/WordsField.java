package newsarchive.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/** A text as words, with marks where its sentences begin. */
final class WordsField extends Field {
    private final List<Integer> sentences;

    /**
     * @param sentences see {@link Sentences#starts}
     */
    WordsField(String name, String text, FieldType type, List<Integer> sentences) {
        super(name, text, type);
        this.sentences = sentences;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return new SentenceMarks(super.tokenStream(analyzer, null), sentences);
    }
}
