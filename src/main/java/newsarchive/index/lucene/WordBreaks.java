package newsarchive.index.lucene;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.RuleBasedBreakIterator;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;

/**
 * Where the words of the exact fields begin and end. Every Han and kana character is a word of its
 * own: a dictionary would cut the same characters otherwise in another sentence, and a piece of
 * Chinese or Japanese text would not be found again.
 */
final class WordBreaks extends DefaultICUTokenizerConfig {
    /** The numbers are ICU's for ideographs (400) and numbers (100); words without are left out. */
    private static final RuleBasedBreakIterator CHARACTERS =
            new RuleBasedBreakIterator(
                    """
                    !!forward;
                    $character = [[:Han:][:Hiragana:][:Katakana:]\\u30FC\\uFF70];
                    $character [[:M:]\\uFF9E\\uFF9F]* {400};
                    [:Nd:]+ ([.,] [:Nd:]+)* {100};
                    . {0};
                    """);

    WordBreaks() {
        super(false, true);
    }

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return switch (script) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.JAPANESE ->
                    (RuleBasedBreakIterator) CHARACTERS.clone();
            default -> super.getBreakIterator(script);
        };
    }
}
