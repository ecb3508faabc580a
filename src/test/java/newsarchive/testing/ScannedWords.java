package newsarchive.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.query.Clause;

/** All words of all articles, each compared with the one that was typed. */
record ScannedWords(List<ScannedArticle> articles, Analysis analysis) {

    List<String> near(String typed, int size) {
        List<Analysis.Token> parts = analysis.exact(typed);
        if (parts.size() != 1 || parts.getFirst().text().length() < 4) {
            return List.of();
        }
        String word = parts.getFirst().text();
        Map<String, Long> counts = counts();
        return Stream.of(1, 2)
                .filter(edits -> edits == 1 || word.length() >= 6)
                .map(edits -> near(word, edits, counts, size))
                .filter(near -> !near.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> near(String word, int edits, Map<String, Long> counts, int size) {
        return counts.entrySet().stream()
                .filter(other -> !other.getKey().equals(word))
                .filter(other -> ScannedText.isLike(other.getKey(), word, edits))
                .filter(other -> other.getValue() >= 10 * counts.getOrDefault(word, 0L))
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(size)
                .toList();
    }

    /** In how many headlines or texts each word stands, whichever are more. */
    private Map<String, Long> counts() {
        Map<String, Long> most = new HashMap<>();
        for (Clause.Field place : List.of(Clause.Field.HEADLINE, Clause.Field.ANYWHERE)) {
            Map<String, Long> counts = new HashMap<>();
            articles.forEach(article ->
                    article.words(place).forEach(word -> counts.merge(word, 1L, Long::sum)));
            counts.forEach((word, count) -> most.merge(word, count, Math::max));
        }
        return most;
    }
}
