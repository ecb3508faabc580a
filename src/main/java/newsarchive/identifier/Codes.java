package newsarchive.identifier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.table.Table;

/** The numbers that lists give, such as {@code CVE-2021-44228}. */
final class Codes {
    private static final List<Pattern> PATTERNS =
            Table.builtIn(Codes.class, "codes.tsv").rows().stream()
                    .map(row -> Pattern.compile(row.cell("pattern"), Pattern.CASE_INSENSITIVE))
                    .toList();

    private Codes() {}

    /** Where the code ends that a word begins with; 0 if it begins with none. */
    static int end(CharSequence word) {
        for (Pattern pattern : PATTERNS) {
            Matcher code = pattern.matcher(word);
            if (code.lookingAt() && isWholeWord(word, code.end())) {
                return code.end();
            }
        }
        return 0;
    }

    private static boolean isWholeWord(CharSequence word, int end) {
        return end == word.length() || word.charAt(end) == '-';
    }

    /** Whether more letters could make a code of it. */
    static boolean isBeginning(CharSequence text) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(text))
                .anyMatch(code -> code.matches() || code.hitEnd());
    }
}
