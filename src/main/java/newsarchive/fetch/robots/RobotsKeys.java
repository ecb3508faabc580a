package newsarchive.fetch.robots;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** How keys are written, and miswritten: the rows of keys.tsv. */
final class RobotsKeys {
    private static final Map<String, RobotsLine.Key> BEGINNINGS = read();

    private RobotsKeys() {}

    /**
     * @param name in lower case; what follows a known beginning is not looked at
     */
    static RobotsLine.Key of(String name) {
        return BEGINNINGS.entrySet().stream()
                .filter(row -> name.startsWith(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(RobotsLine.Key.OTHER);
    }

    private static Map<String, RobotsLine.Key> read() {
        Map<String, RobotsLine.Key> keys = new LinkedHashMap<>();
        for (TableRow row : Table.builtIn(RobotsKeys.class, "keys.tsv").rows()) {
            keys.put(row.cell("beginning"), key(row.cell("key")));
        }
        return keys;
    }

    private static RobotsLine.Key key(String name) {
        return RobotsLine.Key.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
