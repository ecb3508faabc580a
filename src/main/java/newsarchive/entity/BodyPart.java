package newsarchive.entity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/** What a word with a capital tells of the name of an institution that it stands in or before. */
enum BodyPart {
    /** It begins a sentence, not the name. */
    OPENER,
    /** The state keeps the body. */
    PUBLIC,
    /** What sort of body it is; every region or town has one. */
    GENERIC;

    private final Set<String> words;

    BodyPart() {
        String part = name().toLowerCase(Locale.ROOT);
        words =
                Table.builtIn(BodyPart.class, "body-parts.tsv").rows().stream()
                        .filter(row -> row.cell("part").equals(part))
                        .map(row -> row.cell("word"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
