package newsarchive.fetch.robots;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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
        try (InputStream table = RobotsKeys.class.getResourceAsStream("keys.tsv")) {
            if (table == null) {
                throw new IllegalStateException("keys.tsv is not on the class path");
            }
            Map<String, RobotsLine.Key> rows = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> rows.put(row[0], key(row[1])));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read keys.tsv", e);
        }
    }

    private static RobotsLine.Key key(String name) {
        return RobotsLine.Key.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
