package newsarchive.index.lucene;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Makes letters equal that differ in case, width or diacritics. */
final class Folding {
    /** Kana are left alone: their sound marks are no ornament. */
    private static final Normalizer2 NORMALIZER =
            new FilteredNormalizer2(
                    ICUFoldingFilter.NORMALIZER,
                    new UnicodeSet("[^\\u3040-\\u30FF\\uFF66-\\uFF9F]").freeze());

    private Folding() {}

    static TokenStream diacritics(TokenStream words) {
        return new ICUFoldingFilter(words, NORMALIZER);
    }

    static String fold(String text) {
        return NORMALIZER.normalize(text);
    }
}
