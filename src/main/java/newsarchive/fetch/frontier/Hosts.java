package newsarchive.fetch.frontier;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newsarchive.sqlite.Database;

/** The hosts of the frontier: which has something due, and which wants to be left alone. */
final class Hosts {
    private static final String EARLIEST =
            "SELECT min(due) FROM url WHERE host = ? AND rank = ? AND due IS NOT NULL"
                    + " AND asked IS NULL";

    private final Database database;

    private record HostRow(long id, String name, long resting) {}

    Hosts(Database database) {
        this.database = database;
    }

    /** The number of a host, which is given to it where it has none. */
    long id(String name) {
        database.change("INSERT INTO host (name) VALUES (?) ON CONFLICT DO NOTHING", name);
        return database.first("SELECT id FROM host WHERE name = ?", row -> row.number(1), name)
                .orElseThrow();
    }

    Map<Long, String> ready(Instant now) {
        Map<Long, String> ready = new LinkedHashMap<>();
        for (HostRow host : all()) {
            if (host.resting <= now.toEpochMilli()
                    && earliest(host.id).map(due -> due <= now.toEpochMilli()).orElse(false)) {
                ready.put(host.id, host.name);
            }
        }
        return ready;
    }

    Optional<Instant> nextDue() {
        return all().stream()
                .flatMap(host -> earliest(host.id).map(due -> Math.max(due, host.resting)).stream())
                .min(Long::compareTo)
                .map(Instant::ofEpochMilli);
    }

    Map<String, Long> waiting(Instant now) {
        Map<String, Long> waiting = new LinkedHashMap<>();
        database.select(
                """
                SELECT h.name, count(*) FROM url u JOIN host h ON h.id = u.host
                WHERE u.due IS NOT NULL AND u.asked IS NULL AND u.due <= ?
                GROUP BY u.host ORDER BY 2 DESC
                """,
                row -> waiting.put(row.text(1), row.number(2)),
                now.toEpochMilli());
        return waiting;
    }

    void rest(Task task, Instant until) {
        database.change(
                "UPDATE host SET resting = max(resting, ?)"
                        + " WHERE id = (SELECT host FROM url WHERE id = ?)",
                until.toEpochMilli(),
                task.id());
    }

    private List<HostRow> all() {
        return database.select(
                "SELECT id, name, resting FROM host ORDER BY id",
                row -> new HostRow(row.number(1), row.text(2), row.number(3)));
    }

    private Optional<Long> earliest(long host) {
        return Arrays.stream(Rank.values())
                .flatMap(rank -> earliest(host, rank).stream())
                .min(Long::compareTo);
    }

    private Optional<Long> earliest(long host, Rank rank) {
        return database.first(EARLIEST, row -> row.optionalNumber(1), host, rank.order())
                .flatMap(Function.identity());
    }
}
