package newsarchive.entity;

import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, BodyPart> BY_WORD =
            Table.builtIn(BodyPart.class, "body-parts.tsv").rows().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.cell("word"), row -> ofId(row.cell("part"))));

    boolean has(String word) {
        return BY_WORD.get(word) == this;
    }

    private static BodyPart ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
