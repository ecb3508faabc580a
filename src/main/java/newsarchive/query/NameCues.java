package newsarchive.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/** Words which, beside a name that is an ordinary word too, show that somebody is meant. */
final class NameCues {
    private static final Set<String> WORDS =
            Table.builtIn(NameCues.class, "name-cues.tsv").rows().stream()
                    .map(row -> row.cell("word"))
                    .collect(Collectors.toUnmodifiableSet());

    private NameCues() {}

    static boolean anyOf(List<String> words) {
        return words.stream().anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
