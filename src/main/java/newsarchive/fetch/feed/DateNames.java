package newsarchive.fetch.feed;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.table.Table;

/** The names of months and zones: those that pages print, and those that only feeds do. */
final class DateNames {
    private static final String PAGES = "/newsarchive/extract/meta/";
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

    static {
        for (String table : new String[] {PAGES + "months.tsv", "months.tsv"}) {
            for (var row : Table.builtIn(DateNames.class, table).rows()) {
                for (String name : row.cell("names").split(" ", -1)) {
                    MONTHS.putIfAbsent(name, Integer.parseInt(row.cell("month")));
                }
            }
        }
        for (String table : new String[] {"zones.tsv", PAGES + "zones.tsv"}) {
            for (var row : Table.builtIn(DateNames.class, table).rows()) {
                ZONES.putIfAbsent(row.cell("zone"), ZoneOffset.of(row.cell("offset")));
            }
        }
    }

    private DateNames() {}

    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    static Optional<ZoneOffset> zone(String name) {
        return Optional.ofNullable(ZONES.get(name.toUpperCase(Locale.ROOT)));
    }
}
