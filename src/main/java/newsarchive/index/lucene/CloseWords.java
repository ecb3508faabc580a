package newsarchive.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.query.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;

/**
 * Finds what somebody may have meant to type among the words of the articles: few letters away, and
 * so much more frequent that the one typed is likely a slip. Reads the part of the term dictionary
 * that begins with the same letter.
 */
record CloseWords(Words words, Snapshot snapshot) {
    private static final int SHORTEST = 4;

    /** Words shorter than this have too many neighbours two letters away. */
    private static final int LONG = 6;

    /** Nobody mistypes longer ones by a letter, and each letter more makes looking dearer. */
    private static final int LONGEST = 32;

    private static final int MORE_FREQUENT = 10;

    /** The nearest first, of those as near the most frequent; folded as words are indexed. */
    List<String> of(String typed, int size) throws IOException {
        List<Words.Word> parts = words.of(Fields.BODY, typed);
        if (parts.size() != 1) {
            return List.of();
        }
        String word = parts.getFirst().text();
        int letters = word.codePointCount(0, word.length());
        if (letters < SHORTEST || letters > LONGEST) {
            return List.of();
        }
        List<String> near = near(word, 1, size);
        return near.isEmpty() && letters >= LONG ? near(word, 2, size) : near;
    }

    private List<String> near(String word, int edits, int size) throws IOException {
        Map<String, Integer> articles = articles(word, edits);
        int least = MORE_FREQUENT * articles.getOrDefault(word, 0);
        return articles.entrySet().stream()
                .filter(near -> !near.getKey().equals(word) && near.getValue() >= least)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(size)
                .toList();
    }

    /** About how many articles have each near word in headline or text, where more do. */
    private Map<String, Integer> articles(String word, int edits) throws IOException {
        Map<String, Integer> most = new HashMap<>();
        for (String field : Fields.exact(Clause.Field.ANYWHERE)) {
            Map<String, Integer> inField = new HashMap<>();
            for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    count(terms, new Term(field, word), edits, inField);
                }
            }
            inField.forEach((text, count) -> most.merge(text, count, Math::max));
        }
        return most;
    }

    private static void count(Terms terms, Term word, int edits, Map<String, Integer> counts)
            throws IOException {
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, word, edits, 1, true);
        while (near.next() != null) {
            counts.merge(near.term().utf8ToString(), near.docFreq(), Integer::sum);
        }
    }
}
