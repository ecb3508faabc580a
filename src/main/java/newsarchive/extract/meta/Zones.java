package newsarchive.extract.meta;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.extract.html.Table;
import org.jspecify.annotations.Nullable;

/** The zones that publishers print, as offsets. */
final class Zones {
    private static final Map<String, ZoneOffset> NAMED = new HashMap<>();

    static {
        for (String[] row : Table.read("zones.tsv", 3).rows()) {
            NAMED.put(row[0], ZoneOffset.of(row[1]));
        }
    }

    private Zones() {}

    /** The offset of {@code +0900}, {@code Z} or {@code JST}; none for what is no zone. */
    static Optional<ZoneOffset> offset(@Nullable String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        String zone = printed.replaceAll("[()]", "").toUpperCase(Locale.ROOT);
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return Optional.ofNullable(NAMED.get(zone));
        }
        try {
            return Optional.of(ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty(); // +99:00
        }
    }
}
