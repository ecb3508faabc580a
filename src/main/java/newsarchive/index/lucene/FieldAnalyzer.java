package newsarchive.index.lucene;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/**
 * Cuts text into words, each field in its own way. In the exact fields elided articles and
 * possessives are cut off at the apostrophe, so that the word beside them is found.
 */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
    private final Analyzer exact = new Exact();

    /** By the ending of the field's name. */
    private final Map<String, Analyzer> others = new HashMap<>();

    FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (Stemming language : Stemming.values()) {
            others.put(language.id(), new StemAnalyzer(language));
        }
        others.put(Fields.IDENTIFIERS, new IdentifierAnalyzer());
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        int ending = field.indexOf('_');
        return ending < 0 ? exact : others.getOrDefault(field.substring(ending + 1), exact);
    }

    private static final class Exact extends Analyzer {
        /** No phrase reaches from one author to the next. */
        private static final int BETWEEN_VALUES = 1_000;

        private static final NormalizeCharMap APOSTROPHES = apostrophes();

        private static NormalizeCharMap apostrophes() {
            NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
            for (String apostrophe : new String[] {"'", "\u2018", "\u2019", "\u02BC", "\uFF07"}) {
                map.add(apostrophe, " ");
            }
            return map.build();
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(APOSTROPHES, reader);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_VALUES;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer(new WordBreaks());
            TokenStream folded = Folding.diacritics(new ICUNormalizer2Filter(words));
            return new TokenStreamComponents(words, folded);
        }
    }
}
