package newsarchive.article;

import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/** Words before a point that ends no sentence, by {@code abbreviations.tsv}. */
final class Abbreviations {
    private static final Set<String> WORDS =
            Table.builtIn(Abbreviations.class, "abbreviations.tsv").rows().stream()
                    .map(row -> row.cell("word"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Abbreviations() {}

    /** Whether one of them stands in the text between two offsets. */
    static boolean contains(String text, int start, int end) {
        return end - start <= LONGEST && WORDS.contains(text.substring(start, end));
    }
}
