package newsarchive.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsarchive.article.Kind;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/**
 * A word for an institution: "Agency", "Ministry".
 *
 * @param strong whether any name that ends with it is an institution's; otherwise a word such as
 *     "National" must begin the name, or "of" and a matter follow
 */
record BodyWord(String word, Kind kind, boolean strong) {
    private static final Map<String, BodyWord> ALL =
            Table.builtIn(BodyWord.class, "body-words.tsv").rows().stream()
                    .map(BodyWord::of)
                    .collect(Collectors.toUnmodifiableMap(BodyWord::word, w -> w));

    static Iterable<String> words() {
        return ALL.keySet();
    }

    static Optional<BodyWord> of(String word) {
        return Optional.ofNullable(ALL.get(word.toLowerCase(Locale.ROOT)));
    }

    private static BodyWord of(TableRow row) {
        String id = row.cell("kind");
        Kind kind = Kind.ofId(id).orElseThrow(() -> new IllegalStateException("no kind " + id));
        return new BodyWord(row.cell("word"), kind, row.cell("strong").equals("yes"));
    }
}
