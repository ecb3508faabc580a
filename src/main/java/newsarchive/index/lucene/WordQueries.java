package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import newsarchive.index.lucene.Words.Word;
import newsarchive.query.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * Words as Lucene's queries: each may match in any field and language that the index has. Nothing
 * comes of text without a letter or digit.
 */
final class WordQueries {
    private static final int SAME_BEGINNING = 1;
    private static final int MAX_FUZZY_WORDS = 50;

    private final Words words;
    private final List<Stemming> languages;
    private final boolean prefixes;

    WordQueries(Words words, List<Stemming> languages) {
        this(words, languages, true);
    }

    private WordQueries(Words words, List<Stemming> languages, boolean prefixes) {
        this.words = words;
        this.languages = languages;
        this.prefixes = prefixes;
    }

    /** The same, but nothing comes of a prefix of a single word. */
    WordQueries withoutPrefixes() {
        return new WordQueries(words, languages, false);
    }

    Words words() {
        return words;
    }

    /** The languages whose stems are looked for. */
    List<Stemming> languages() {
        return languages;
    }

    Optional<Query> word(Clause.Word word) {
        return anywhere(word.field(), word.text(), 0, language -> true);
    }

    /** Stems would find what was not quoted, so only languages without spaces use their own. */
    Optional<Query> phrase(Clause.Phrase phrase) {
        return anywhere(phrase.field(), phrase.text(), phrase.slop(), Stemming::hasOwnWords);
    }

    Optional<Query> prefix(Clause.Prefix prefix) {
        return exactly(
                prefix.field(),
                prefix.stem(),
                start -> prefixes ? Optional.of(new PrefixQuery(start)) : Optional.empty());
    }

    Optional<Query> fuzzy(Clause.Fuzzy fuzzy) {
        return exactly(fuzzy.field(), fuzzy.text(), word -> Optional.of(like(word, fuzzy.edits())));
    }

    /** Of the words that are so near the likeliest. */
    static Query like(Term word, int edits) {
        return new FuzzyQuery(word, edits, SAME_BEGINNING, MAX_FUZZY_WORDS, true);
    }

    /** Text of several words, as in Japanese, is a phrase. */
    private Optional<Query> exactly(
            Clause.Field place, String text, Function<Term, Optional<Query>> ofOneWord) {
        List<Query> fields = new ArrayList<>();
        for (String field : Fields.exact(place)) {
            List<Word> parts = words.of(field, text);
            Optional<Query> query =
                    parts.size() == 1
                            ? ofOneWord.apply(new Term(field, parts.getFirst().text()))
                            : sequence(field, parts, 0);
            query.ifPresent(fields::add);
        }
        return best(fields);
    }

    private Optional<Query> anywhere(
            Clause.Field place, String text, int slop, Predicate<Stemming> stemmed) {
        List<Query> fields = new ArrayList<>();
        for (String field : Fields.exact(place)) {
            sequence(field, words.of(field, text), slop).ifPresent(fields::add);
            for (Stemming language : languages) {
                String stems = Fields.stems(field, language);
                if (Fields.isStemmed(place) && stemmed.test(language) && language.mayStem(text)) {
                    sequence(stems, words.of(stems, text), slop).ifPresent(fields::add);
                }
            }
        }
        return best(fields);
    }

    /** One word, or several in their places; nothing of none. */
    private static Optional<Query> sequence(String field, List<Word> parts, int slop) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int first = parts.getFirst().position();
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        parts.forEach(part -> phrase.add(new Term(field, part.text()), part.position() - first));
        return Optional.of(phrase.build());
    }

    private Optional<Query> best(List<Query> fields) {
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisjunctionMaxQuery(fields, 0));
    }
}
