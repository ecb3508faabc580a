package newsarchive.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsarchive.sqlite.Database;
import newsarchive.sqlite.Row;

/**
 * The kept sources of an archive, in a SQLite file that others may hold tables in too. Several
 * processes may have it open; what one has written the others see at once. Safe for threads.
 */
public final class Sources implements AutoCloseable {
    private static final String SELECT =
            """
            SELECT s.id, s.address, s.name, s.added, s.next_visit,
                   v.began, v.ended, v.found, v.came, v.failed, v.problem
            FROM source s LEFT JOIN visit v ON v.rowid =
                 (SELECT rowid FROM visit WHERE source = s.id
                  ORDER BY began DESC, rowid DESC LIMIT 1)
            """;

    private final Database database;

    private Sources(Database database) {
        this.database = database;
    }

    /** Opens the file, and makes it and its folder where there is none. */
    public static Sources open(Path file) {
        return new Sources(Database.open(file, Sources.class));
    }

    /** All sources, by name. */
    public List<Source> list() {
        return select("ORDER BY s.name COLLATE NOCASE, s.id");
    }

    /** The source of exactly this address. */
    public Optional<Source> find(String address) {
        return select("WHERE s.address = ?", address).stream().findFirst();
    }

    /**
     * Keeps a source; one that is there gains the name, if it is not blank, and the entry points it
     * does not have.
     *
     * @return whether it was not there before
     */
    public synchronized boolean add(String address, String name, List<EntryPoint> entryPoints) {
        return database.atOnce(() -> {
            int added =
                    database.change(
                            "INSERT INTO source (address, name, added) VALUES (?, ?, ?)"
                                    + " ON CONFLICT DO NOTHING",
                            address,
                            name.isBlank() ? address : name.strip(),
                            Instant.now().toEpochMilli());
            if (added == 0 && !name.isBlank()) {
                database.change(
                        "UPDATE source SET name = ? WHERE address = ?", name.strip(), address);
            }
            for (EntryPoint point : entryPoints) {
                database.change(
                        "INSERT INTO entry_point (source, address, kind)"
                                + " SELECT id, ?, ? FROM source WHERE address = ?"
                                + " ON CONFLICT (source, address) DO UPDATE SET kind = excluded.kind",
                        point.address(),
                        point.kind().word(),
                        address);
            }
            return added > 0;
        });
    }

    /**
     * Forgets a source and its visits; what they brought stays in the archive.
     *
     * @return whether there was one
     */
    public synchronized boolean remove(String address) {
        return database.change("DELETE FROM source WHERE address = ?", address) > 0;
    }

    /** Notes what a visit brought and when the next is due; nothing if the source is gone. */
    public synchronized void visited(long source, Visit visit, Instant nextVisit) {
        database.atOnce(() -> {
            int known =
                    database.change(
                            "UPDATE source SET next_visit = ? WHERE id = ?",
                            nextVisit.toEpochMilli(),
                            source);
            if (known > 0) {
                database.change(
                        "INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?, ?)",
                        source,
                        visit.began().toEpochMilli(),
                        visit.ended().toEpochMilli(),
                        visit.found(),
                        visit.came(),
                        visit.failed(),
                        visit.problem());
            }
            return known;
        });
    }

    /** The visits that began at that time or later, oldest first. */
    public synchronized List<Visit> visits(long source, Instant since) {
        return database.select(
                "SELECT began, ended, found, came, failed, problem FROM visit"
                        + " WHERE source = ? AND began >= ? ORDER BY began, rowid",
                row -> visit(row, 1),
                source,
                since.toEpochMilli());
    }

    private synchronized List<Source> select(String which, Object... values) {
        return database.select(SELECT + which, this::source, values);
    }

    private Source source(Row row) {
        long id = row.number(1);
        return new Source(
                id,
                row.text(2),
                row.text(3),
                entryPoints(id),
                row.time(4),
                row.optionalTime(6).map(_ -> visit(row, 6)),
                row.optionalTime(5));
    }

    /** The visit in six columns from this one on. */
    private static Visit visit(Row row, int first) {
        return new Visit(
                row.time(first),
                row.time(first + 1),
                row.number(first + 2),
                row.number(first + 3),
                row.number(first + 4),
                row.text(first + 5));
    }

    private List<EntryPoint> entryPoints(long source) {
        return database
                .select(
                        "SELECT kind, address FROM entry_point WHERE source = ? ORDER BY rowid",
                        row -> new EntryPoint(EntryPoint.Kind.of(row.text(1)), row.text(2)),
                        source)
                .stream()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
