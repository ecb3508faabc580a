package newsarchive.index.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a text begin, by the rules of Unicode (UAX #29) without breaks behind the
 * abbreviations that CLDR knows of a language, such as "Mr."; a paragraph ends a sentence.
 */
final class Sentences {
    private static final Map<Locale, BreakIterator> RULES = new ConcurrentHashMap<>();

    private Sentences() {}

    /** The beginnings of all sentences but the first, in order. */
    static List<Integer> starts(@Nullable String language, String text) {
        BreakIterator sentences = rules(language);
        sentences.setText(text);
        sentences.first();
        return IntStream.generate(sentences::next)
                .takeWhile(start -> start != BreakIterator.DONE && start < text.length())
                .boxed()
                .toList();
    }

    private static BreakIterator rules(@Nullable String language) {
        String primary = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        // An iterator has a state, so everybody takes a copy.
        return (BreakIterator)
                RULES.computeIfAbsent(Locale.of(primary), Sentences::withAbbreviations).clone();
    }

    private static BreakIterator withAbbreviations(Locale language) {
        return FilteredBreakIteratorBuilder.getInstance(language)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(language));
    }
}
