package newsarchive.extract.body;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.extract.html.Table;

/** Knows from its words what a short line in or under an article is, when it is no prose. */
final class LineTable {
    /** Longer lines are prose whatever they begin with. */
    private static final int LONGEST = 600;

    /** Longer lines may be a note or a credit, but no button and no biography. */
    private static final int LONGEST_BUTTON = 400;

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
    private record Row(What what, boolean anywhere, List<String> needs, Pattern line) {
        static Row of(String[] columns) {
            return new Row(
                    What.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                    columns[1].equals("any"),
                    columns[2].isEmpty() ? List.of() : List.of(columns[2].split(",", -1)),
                    Pattern.compile(columns[3], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean matches(String original, String lower) {
            return (needs.isEmpty() || needs.stream().anyMatch(lower::contains))
                    && line.matcher(original).matches();
        }
    }

    private static final List<Row> ROWS =
            Table.read("lines.tsv", 5).rows().stream()
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
        if (line.length() > LONGEST) {
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
