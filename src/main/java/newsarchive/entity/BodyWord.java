package newsarchive.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
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

    /** In the order of the table, the surest first. */
    private static final Map<String, Kind> BY_PHRASE = byPhrase();

    /** By the phrases in the name, "News Agency", else by its word alone. */
    static Kind kind(String name, String word) {
        return BY_PHRASE.entrySet().stream()
                .filter(phrase -> name.contains(phrase.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> of(word).map(BodyWord::kind))
                .orElse(Kind.OTHER_BODY);
    }

    static Iterable<String> words() {
        return ALL.keySet();
    }

    static Optional<BodyWord> of(String word) {
        return Optional.ofNullable(ALL.get(word.toLowerCase(Locale.ROOT)));
    }

    private static BodyWord of(TableRow row) {
        return new BodyWord(row.cell("word"), kind(row), row.cell("strong").equals("yes"));
    }

    private static Map<String, Kind> byPhrase() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (TableRow row : Table.builtIn(BodyWord.class, "body-kinds.tsv").rows()) {
            kinds.put(row.cell("phrase"), kind(row));
        }
        return Collections.unmodifiableMap(kinds);
    }

    private static Kind kind(TableRow row) {
        String id = row.cell("kind");
        return Kind.ofId(id).orElseThrow(() -> new IllegalStateException("no kind " + id));
    }
}
