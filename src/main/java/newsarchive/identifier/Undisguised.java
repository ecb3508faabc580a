package newsarchive.identifier;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/**
 * A text with its identifiers written out, as the table of disguises says, and where each letter
 * stood before.
 */
final class Undisguised {
    private static final Map<String, String> MEANINGS =
            Table.builtIn(Undisguised.class, "disguises.tsv").rows().stream()
                    .collect(
                            Collectors.toMap(row -> row.cell("written"), row -> row.cell("means")));

    private static final Pattern DISGUISE =
            Pattern.compile(
                    MEANINGS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();

    /** For each letter where it, or what stood for it, begins and ends in the original. */
    private final int[] starts;

    private final int[] ends;

    /** No disguise is shorter than what it means. */
    private Undisguised(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    static Undisguised of(String original) {
        Undisguised plain = new Undisguised(original.length());
        int done = 0;
        Matcher disguise = DISGUISE.matcher(original);
        while (disguise.find()) {
            plain.copy(original, done, disguise.start());
            for (char meant : meaning(disguise).toCharArray()) {
                plain.add(meant, disguise.start(), disguise.end());
            }
            done = disguise.end();
        }
        plain.copy(original, done, original.length());
        return plain;
    }

    String text() {
        return text.toString();
    }

    private static String meaning(Matcher disguise) {
        return MEANINGS.getOrDefault(disguise.group().toLowerCase(Locale.ROOT), disguise.group());
    }

    private void copy(String original, int from, int to) {
        for (int i = from; i < to; i++) {
            add(original.charAt(i), i, i + 1);
        }
    }

    private void add(char letter, int start, int end) {
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(letter);
    }

    /** An identifier between two places of this text, told by its places in the original. */
    Identifier identifier(String value, int start, int end) {
        return new Identifier(value, starts[start], ends[end - 1]);
    }
}
