package newsarchive.extract.meta;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** The names of months in the languages of the table, whole and shortened. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (TableRow row : Table.builtIn(MonthNames.class, "months.tsv").rows()) {
            for (String name : row.cell("names").split(" ", -1)) {
                NUMBERS.put(name, Integer.parseInt(row.cell("month")));
            }
        }
    }

    private MonthNames() {}

    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }
}
