package newsarchive.index.lucene;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Brings the words of one language to their stems. Light stemmers are preferred: a stem widens the
 * exact word beside it and need not reach far. No stop words are removed, since names and phrases
 * are made of them too.
 */
final class StemAnalyzer extends Analyzer {
    /** What stands before an apostrophe and is no part of the word. */
    private static final CharArraySet ITALIAN_ARTICLES =
            new CharArraySet(
                    List.of(
                            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl",
                            "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"),
                    true);

    /** The Chinese tokenizer makes a comma of every punctuation mark. */
    private static final CharArraySet PUNCTUATION = new CharArraySet(List.of(","), false);

    private final Stemming language;

    StemAnalyzer(Stemming language) {
        this.language = language;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return language == Stemming.JAPANESE ? new CJKWidthCharFilter(reader) : reader;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = tokenizer();
        return new TokenStreamComponents(words, stems(words));
    }

    /** Compounds are cut and dropped, so that a word is always a plain sequence of its parts. */
    private Tokenizer tokenizer() {
        return switch (language) {
            case JAPANESE -> new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
            case CHINESE -> new HMMChineseTokenizer();
            case KOREAN ->
                    new KoreanTokenizer(
                            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                            null,
                            KoreanTokenizer.DecompoundMode.DISCARD,
                            false);
            case ENGLISH,
                    GERMAN,
                    FRENCH,
                    SPANISH,
                    ITALIAN,
                    PORTUGUESE,
                    DUTCH,
                    RUSSIAN,
                    SWEDISH,
                    DANISH,
                    NORWEGIAN,
                    FINNISH,
                    TURKISH,
                    ARABIC ->
                    new ICUTokenizer();
        };
    }

    private TokenStream stems(TokenStream words) {
        return switch (language) {
            case ENGLISH -> folded(EnglishStems.of(lower(words)));
            case GERMAN ->
                    folded(new GermanLightStemFilter(new GermanNormalizationFilter(lower(words))));
            case FRENCH ->
                    folded(
                            new FrenchLightStemFilter(
                                    new ElisionFilter(
                                            lower(words), FrenchAnalyzer.DEFAULT_ARTICLES)));
            case SPANISH -> folded(new SpanishLightStemFilter(lower(words)));
            case ITALIAN ->
                    folded(
                            new ItalianLightStemFilter(
                                    new ElisionFilter(lower(words), ITALIAN_ARTICLES)));
            case PORTUGUESE -> folded(new PortugueseLightStemFilter(lower(words)));
            case DUTCH -> folded(new SnowballFilter(lower(words), new DutchStemmer()));
            case RUSSIAN -> folded(new RussianLightStemFilter(lower(words)));
            case SWEDISH -> folded(new SwedishLightStemFilter(lower(words)));
            case DANISH -> folded(new SnowballFilter(lower(words), new DanishStemmer()));
            case NORWEGIAN -> folded(new NorwegianLightStemFilter(lower(words)));
            case FINNISH -> folded(new FinnishLightStemFilter(lower(words)));
            case TURKISH -> folded(turkish(words));
            case ARABIC ->
                    folded(new ArabicStemFilter(new ArabicNormalizationFilter(lower(words))));
            case JAPANESE -> japanese(words);
            case CHINESE -> new StopFilter(lower(words), PUNCTUATION);
            case KOREAN -> korean(words);
        };
    }

    private static TokenStream lower(TokenStream words) {
        return new ICUNormalizer2Filter(words);
    }

    /** Stemmers know their language's accents, so these go last. */
    private static TokenStream folded(TokenStream stems) {
        return Folding.diacritics(stems);
    }

    /** Case is folded with its two kinds of i in mind, before anything else touches it. */
    private static TokenStream turkish(TokenStream words) {
        TokenStream lower = new TurkishLowerCaseFilter(new ApostropheFilter(words));
        return new SnowballFilter(lower, new TurkishStemmer());
    }

    private static TokenStream japanese(TokenStream words) {
        return new ICUNormalizer2Filter(
                new JapaneseKatakanaStemFilter(new JapaneseBaseFormFilter(words)));
    }

    private static TokenStream korean(TokenStream words) {
        return new ICUNormalizer2Filter(
                new KoreanReadingFormFilter(new KoreanPartOfSpeechStopFilter(words)));
    }
}
