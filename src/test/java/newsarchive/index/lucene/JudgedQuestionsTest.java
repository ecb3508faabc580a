package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.index.ArticleIndexContract;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented news with questions to which people know the answers, from 1 (touches it) to 3. */
final class JudgedQuestionsTest {
    /** A little below what was measured last, 0.9526. */
    private static final double FLOOR = 0.93;

    private static final int DEPTH = 10;

    @TempDir private Path folder;

    private record Question(String text, Map<String, Integer> grades) {}

    @Test
    void theBestAnswersComeFirst() {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, id -> Optional.empty())) {
            ArticleIndexContract.put(
                    index,
                    rows("articles.tsv").stream()
                            .map(row ->
                                    article(row.cell("id"))
                                            .headline(row.cell("headline"))
                                            .body(row.cell("body")))
                            .toArray(ArticleVersions[]::new));
            List<Question> questions =
                    rows("questions.tsv").stream()
                            .map(row ->
                                    new Question(row.cell("question"), grades(row.cell("grades"))))
                            .toList();
            double mean =
                    questions.stream()
                            .mapToDouble(question -> gain(question, answers(index, question)))
                            .average()
                            .orElseThrow();
            System.out.printf(
                    Locale.ROOT, "%d judged questions, nDCG@10 %.4f%n", questions.size(), mean);
            assertThat(mean).isGreaterThan(FLOOR);
        }
    }

    private static List<String> answers(LuceneIndex index, Question question) {
        Map<String, List<String>> asked = Map.of("q", List.of(question.text()));
        Hits hits =
                index.search(
                        new QueryString(NameResolver.NONE, LocalDate.of(2024, 1, 1)).read(asked));
        List<Hit> all = new ArrayList<>(hits.hits());
        all.addAll(hits.partial());
        return all.stream().map(hit -> hit.article().id().value()).toList();
    }

    /** Discounted gain as a share of the best possible. */
    private static double gain(Question question, List<String> answers) {
        List<Integer> best =
                question.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(
                        answers.stream().map(id -> question.grades().getOrDefault(id, 0)).toList())
                / discounted(best);
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            sum += grades.get(i) / Math.log(i + 2);
        }
        return sum;
    }

    private static Map<String, Integer> grades(String text) {
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : text.split(" ", -1)) {
            String[] parts = grade.split(":", -1);
            grades.put(parts[0], Integer.parseInt(parts[1]));
        }
        return grades;
    }

    private static List<TableRow> rows(String table) {
        return Table.builtIn(JudgedQuestionsTest.class, "judged/" + table).rows();
    }
}
