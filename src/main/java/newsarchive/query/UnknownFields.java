package newsarchive.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** Words that somebody wrote before a colon as if they were a field. */
final class UnknownFields {
    private static final String NONE_MEANT = "-";
    private static final Map<String, String> ADVICE =
            Table.builtIn(UnknownFields.class, "fields.tsv").rows().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    (TableRow row) -> row.cell("word"), row -> row.cell("advice")));

    private UnknownFields() {}

    /**
     * What to say of it; nothing of what is hardly meant as a field, as in {@code Tokyo:}.
     *
     * @param written with what stands behind the colon
     */
    static Optional<String> note(String word, String written, Collection<String> fields) {
        String advice = ADVICE.getOrDefault(word.toLowerCase(Locale.ROOT), "");
        if (advice.equals(NONE_MEANT)) {
            return Optional.empty();
        }
        String said =
                "there is no field '" + word + "', so '" + written + "' was searched as words; ";
        if (!advice.isEmpty()) {
            return Optional.of(said + advice);
        }
        Optional<String> near = Edits.nearest(word, fields);
        if (near.isPresent()) {
            return Optional.of(said + "did you mean " + near.get() + ":?");
        }
        return Character.isLowerCase(word.charAt(0))
                ? Optional.of(said + "fields are " + String.join(", ", fields))
                : Optional.empty();
    }
}
