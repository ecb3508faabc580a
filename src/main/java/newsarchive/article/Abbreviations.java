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

    private Abbreviations() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
