package newsarchive.extract.meta;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.extract.html.Table;

/** The names of months in the languages of the table, whole and shortened. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (String[] row : Table.read("months.tsv", 3).rows()) {
            for (String name : row[1].split(" ", -1)) {
                NUMBERS.put(name, Integer.parseInt(row[0]));
            }
        }
    }

    private MonthNames() {}

    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }
}
