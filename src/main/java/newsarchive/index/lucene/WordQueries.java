package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newsarchive.index.lucene.Words.Word;
import newsarchive.query.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words as Lucene's queries: each may match in any field and language that the index has. Nothing
 * comes of text without a letter or digit.
 */
final class WordQueries {
    private static final int SAME_BEGINNING = 1;
    private static final int MAX_FUZZY_WORDS = 50;

    private final Words words;
    private final List<Stemming> languages;
    private final Weights weights;
    private final boolean prefixes;

    WordQueries(Words words, List<Stemming> languages, Weights weights) {
        this(words, languages, weights, true);
    }

    private WordQueries(Words words, List<Stemming> languages, Weights weights, boolean prefixes) {
        this.words = words;
        this.languages = languages;
        this.weights = weights;
        this.prefixes = prefixes;
    }

    /** The same, but nothing comes of a prefix of a single word. */
    WordQueries withoutPrefixes() {
        return new WordQueries(words, languages, weights, false);
    }

    Words words() {
        return words;
    }

    Optional<Query> word(Clause.Word word) {
        return anywhere(word.field(), word.text(), 0, language -> true);
    }

    /** Stems would find what was not quoted, so only languages without spaces use their own. */
    Optional<Query> phrase(Clause.Phrase phrase) {
        return anywhere(phrase.field(), phrase.text(), phrase.slop(), Stemming::hasOwnWords);
    }

    /** Several words, as in Japanese, stand next to each other. */
    Optional<Query> prefix(Clause.Prefix prefix) {
        List<Query> fields = new ArrayList<>();
        for (String field : Fields.exact(prefix.field())) {
            List<Word> parts = words.of(field, prefix.stem());
            if (parts.size() == 1 && prefixes) {
                Term start = new Term(field, parts.getFirst().text());
                fields.add(weighted(new PrefixQuery(start), field, false));
            } else if (parts.size() > 1) {
                fields.add(weighted(sequence(field, parts, 0), field, false));
            }
        }
        return best(fields);
    }

    Optional<Query> fuzzy(Clause.Fuzzy fuzzy) {
        List<Query> fields = new ArrayList<>();
        for (String field : Fields.exact(fuzzy.field())) {
            List<Word> parts = words.of(field, fuzzy.text());
            if (parts.size() == 1) {
                fields.add(weighted(fuzzy(field, parts.getFirst(), fuzzy.edits()), field, false));
            } else if (!parts.isEmpty()) {
                fields.add(weighted(sequence(field, parts, 0), field, false));
            }
        }
        return best(fields);
    }

    private static Query fuzzy(String field, Word word, int edits) {
        Term term = new Term(field, word.text());
        return new FuzzyQuery(term, edits, SAME_BEGINNING, MAX_FUZZY_WORDS, true);
    }

    private Optional<Query> anywhere(
            Clause.Field place, String text, int slop, Predicate<Stemming> stemmed) {
        List<Query> fields = new ArrayList<>();
        for (String field : Fields.exact(place)) {
            add(fields, field, false, words.of(field, text), slop, field);
            for (Stemming language : languages) {
                if (stemmed.test(language)) {
                    String stems = Fields.stems(field, language);
                    add(fields, stems, true, words.of(stems, text), slop, field);
                }
            }
        }
        return best(fields);
    }

    private void add(
            List<Query> fields,
            String field,
            boolean stem,
            List<Word> parts,
            int slop,
            String exactField) {
        if (!parts.isEmpty()) {
            fields.add(weighted(sequence(field, parts, slop), exactField, stem));
        }
    }

    private static Query sequence(String field, List<Word> parts, int slop) {
        if (parts.size() == 1) {
            return new TermQuery(new Term(field, parts.getFirst().text()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        int first = parts.getFirst().position();
        parts.forEach(part -> phrase.add(new Term(field, part.text()), part.position() - first));
        return phrase.build();
    }

    private Query weighted(Query query, String exactField, boolean stem) {
        return new BoostQuery(query, weights.of(exactField, stem));
    }

    private Optional<Query> best(List<Query> fields) {
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisjunctionMaxQuery(fields, weights.others()));
    }
}
