package newsarchive.index.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import newsarchive.identifier.Identifier;
import newsarchive.identifier.Identifiers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Makes a term of each identifier in a text, and of nothing else. */
final class IdentifierAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Cutter());
    }

    private static final class Cutter extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private Iterator<Identifier> identifiers = List.<Identifier>of().iterator();
        private int length;

        @Override
        public void reset() throws IOException {
            super.reset();
            String text = read(input);
            length = text.length();
            identifiers = Identifiers.in(text).iterator();
        }

        private static String read(Reader reader) throws IOException {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!identifiers.hasNext()) {
                return false;
            }
            Identifier next = identifiers.next();
            term.append(next.value());
            place.setOffset(correctOffset(next.start()), correctOffset(next.end()));
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            place.setOffset(correctOffset(length), correctOffset(length));
        }
    }
}
