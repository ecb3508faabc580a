package newsarchive.extract.meta;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.table.Table;
import newsarchive.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The zones that publishers print, as offsets. */
final class Zones {
    private static final Map<String, ZoneOffset> NAMED = new HashMap<>();

    static {
        for (TableRow row : Table.builtIn(Zones.class, "zones.tsv").rows()) {
            NAMED.put(row.cell("zone"), ZoneOffset.of(row.cell("offset")));
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
