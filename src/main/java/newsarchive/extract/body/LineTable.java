package newsarchive.extract.body;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** Knows from its words what a short line in or under an article is, when it is no prose. */
final class LineTable {
    /** Longer lines are prose whatever they begin with. */
    private static final int LONGEST = 600;

    private static final int SHORTEST = 2;

    /** Longer lines may be a note or a credit, but no button and no biography. */
    private static final int LONGEST_BUTTON = 400;

    private static final char ASCII = 128;

    /** What a line is; in the order in which they are tried. */
    enum What {
        UPDATE,
        CORRECTION,
        CREDIT,
        DROP,
        CUT
    }

    /**
     * A kind of line.
     *
     * @param needs words in lower case, one of which the line must hold: spares the expression
     */
    private record Row(
            What what, boolean anywhere, List<String> needs, BitSet beginnings, Pattern line) {
        static Row of(TableRow row) {
            Pattern line =
                    Pattern.compile(
                            row.cell("line"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new Row(
                    What.valueOf(row.cell("what").toUpperCase(Locale.ROOT)),
                    row.cell("where").equals("any"),
                    needs(row.cell("needs")),
                    beginnings(line),
                    line);
        }

        private static List<String> needs(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
        }

        /** The pairs of ASCII characters that a line may begin with: spares the expression too. */
        private static BitSet beginnings(Pattern line) {
            BitSet possible = new BitSet(ASCII * ASCII);
            for (char first = ' '; first < ASCII; first++) {
                for (char next = ' '; next < ASCII && mayBegin(line, "" + first); next++) {
                    possible.set(first * ASCII + next, mayBegin(line, "" + first + next));
                }
            }
            return possible;
        }

        private static boolean mayBegin(Pattern line, String beginning) {
            Matcher matcher = line.matcher(beginning);
            return matcher.matches() || matcher.hitEnd();
        }

        boolean matches(String original, String lower) {
            return mayBegin(original) && holdsNeeded(lower) && line.matcher(original).matches();
        }

        private boolean mayBegin(String original) {
            char first = original.charAt(0);
            char next = original.charAt(1);
            return first >= ASCII || next >= ASCII || beginnings.get(first * ASCII + next);
        }

        private boolean holdsNeeded(String lower) {
            for (String word : needs) {
                if (lower.contains(word)) {
                    return true;
                }
            }
            return needs.isEmpty();
        }
    }

    private static final List<Row> ROWS =
            Table.builtIn(LineTable.class, "lines.tsv").rows().stream()
                    .map(Row::of)
                    .sorted(Comparator.comparing(Row::what))
                    .toList();

    private static final List<Row> NOTES =
            ROWS.stream().filter(row -> row.what().compareTo(What.CREDIT) <= 0).toList();

    private LineTable() {}

    /**
     * What a line is; empty for prose.
     *
     * @param atTheEnd whether little of the article follows
     */
    static Optional<What> of(String line, boolean atTheEnd) {
        if (line.length() < SHORTEST || line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (Row row : line.length() > LONGEST_BUTTON ? NOTES : ROWS) {
            if ((atTheEnd || row.anywhere()) && row.matches(line, lower)) {
                return Optional.of(row.what());
            }
        }
        return Optional.empty();
    }
}
