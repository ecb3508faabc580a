package newsarchive.fetch.feed;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.fetch.table.Table;

/** The names of months and zones: those that pages print, and those that only feeds do. */
final class DateNames {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

    static {
        for (String table : new String[] {"extract/months.tsv", "fetch/feed/months.tsv"}) {
            for (var row : Table.read(table, 3).rows()) {
                for (String name : row.get(1).split(" ", -1)) {
                    MONTHS.putIfAbsent(name, Integer.parseInt(row.get(0)));
                }
            }
        }
        for (String table : new String[] {"fetch/feed/zones.tsv", "extract/zones.tsv"}) {
            for (var row : Table.read(table, 3).rows()) {
                ZONES.putIfAbsent(row.get(0), ZoneOffset.of(row.get(1)));
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
