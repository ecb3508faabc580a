package newsarchive.index.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.testing.Analysis;
import org.jspecify.annotations.Nullable;

/** Lends the analyzers of the Lucene index to the oracle. */
public final class LuceneAnalysis implements Analysis {
    private final Words words = new Words(new FieldAnalyzer());

    /** Brute force asks for the same words again and again. */
    private final Map<String, List<Token>> known = new ConcurrentHashMap<>();

    @Override
    public List<Token> exact(String text) {
        return tokens(Fields.BODY, text);
    }

    @Override
    public Optional<List<Token>> stems(@Nullable String language, String text) {
        return Stemming.of(language).map(known -> tokens(Fields.stems(Fields.BODY, known), text));
    }

    @Override
    public List<Integer> sentences(@Nullable String language, String text) {
        return Sentences.starts(Stemming.of(language).map(Stemming::id).orElse(null), text);
    }

    @Override
    public boolean phrasesByStems(@Nullable String language) {
        return Stemming.of(language).map(Stemming::hasOwnWords).orElse(false);
    }

    private List<Token> tokens(String field, String text) {
        return known.computeIfAbsent(field + ' ' + text, key -> cut(field, text));
    }

    private List<Token> cut(String field, String text) {
        return words.of(field, text).stream()
                .map(word -> new Token(word.text(), word.position(), word.start()))
                .toList();
    }
}
