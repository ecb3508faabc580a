package newsarchive.fetch.frontier;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.fetch.Validators;
import newsarchive.fetch.robots.RobotsAnswer;
import newsarchive.fetch.robots.RobotsMemory;
import newsarchive.fetch.safety.Target;
import newsarchive.sqlite.Database;
import newsarchive.sqlite.Row;

/**
 * All addresses that are known, and when each is due, host by host. What has been handed out stays
 * under way until it is settled, also over a crash. For threads; for one process at a time.
 */
public final class Frontier implements RobotsMemory, AutoCloseable {
    private static final String TASK =
            """
            SELECT id, address, rank, source, depth, visits, failures, pause, etag, modified, digest
            FROM url WHERE host = ? AND rank = ? AND due <= ? AND due IS NOT NULL AND asked IS NULL
            ORDER BY due, id LIMIT 1
            """;

    private final Database database;
    private final Hosts hosts;

    private Frontier(Database database) {
        this.database = database;
        hosts = new Hosts(database);
    }

    /** Opens the file, and makes it where there is none. */
    public static Frontier open(Path file) {
        return new Frontier(Database.open(file, Frontier.class));
    }

    /**
     * Adds what is not known. What is known and was changed since it was visited is due again.
     *
     * @return how many were not known
     */
    public synchronized int add(List<Candidate> candidates, Instant now) {
        return database.atOnce(() -> {
            int added = 0;
            for (Candidate candidate : candidates) {
                Optional<Target> target = Target.of(candidate.address());
                if (target.isPresent()) {
                    added += add(candidate, hosts.id(target.get().authority()), now);
                }
            }
            return added;
        });
    }

    private int add(Candidate candidate, long host, Instant now) {
        String key = AddressKey.of(candidate.address());
        int added =
                database.change(
                        "INSERT INTO url (key, address, host, rank, source, depth, due)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        key,
                        candidate.address(),
                        host,
                        candidate.rank().order(),
                        candidate.source(),
                        candidate.depth(),
                        now.toEpochMilli());
        if (added == 0) {
            database.change(
                    "UPDATE url SET rank = min(rank, ?), depth = min(depth, ?)"
                            + " WHERE key = ? AND visits = 0",
                    candidate.rank().order(),
                    candidate.depth(),
                    key);
            if (candidate.changed().isPresent()) {
                database.change(
                        "UPDATE url SET due = ? WHERE key = ? AND visits > 0 AND visited < ?",
                        now.toEpochMilli(),
                        key,
                        candidate.changed().get().toEpochMilli());
            }
        }
        return added;
    }

    /** Makes due what only a clock that was ahead can have put off for so long. */
    public synchronized void recoverFromClock(Instant now) {
        long entries = now.plus(Schedule.MOST_ENTRY).toEpochMilli();
        database.atOnce(() ->
                database.change(
                                "UPDATE url SET due = ? WHERE due > ? OR (rank = ? AND due > ?)",
                                now.toEpochMilli(),
                                now.plus(Schedule.LONGEST).toEpochMilli(),
                                Rank.ENTRY.order(),
                                entries)
                        + database.change(
                                "UPDATE host SET resting = 0 WHERE resting > ?", entries));
    }

    /** Makes known addresses due now, whenever they would have been. */
    public synchronized void hurry(List<String> addresses, Instant now) {
        database.atOnce(() -> {
            for (String address : addresses) {
                database.change(
                        "UPDATE url SET due = ?, failures = 0 WHERE key = ? AND asked IS NULL",
                        now.toEpochMilli(),
                        AddressKey.of(address));
            }
            return true;
        });
    }

    /** The hosts that have something due and are not resting, by id, with their names. */
    public synchronized Map<Long, String> ready(Instant now) {
        return hosts.ready(now);
    }

    /** When something will next be due; nothing if nothing ever will. */
    public synchronized Optional<Instant> nextDue() {
        return hosts.nextDue();
    }

    /** Hands out what a host is to be asked for next; it is under way until it is settled. */
    public synchronized Optional<Task> take(long host, Instant now) {
        return database.atOnce(() -> {
            for (Rank rank : Rank.values()) {
                Optional<Task> task =
                        database.first(
                                TASK, Frontier::task, host, rank.order(), now.toEpochMilli());
                if (task.isPresent()) {
                    database.change(
                            "UPDATE url SET asked = ? WHERE id = ?",
                            now.toEpochMilli(),
                            task.get().id());
                    return task;
                }
            }
            return Optional.empty();
        });
    }

    private static Task task(Row row) {
        return new Task(
                row.number(1),
                row.text(2),
                Rank.of((int) row.number(3)),
                row.number(4),
                (int) row.number(5),
                (int) row.number(6),
                (int) row.number(7),
                Duration.ofMillis(row.number(8)),
                new Validators(row.text(9), row.text(10)),
                row.text(11));
    }

    /** Notes what became of a task, which is no longer under way. */
    public synchronized void settle(Task task, Settled settled, Instant now) {
        boolean answered = settled.failures() == 0;
        Rank rank = task.rank() == Rank.ENTRY ? Rank.ENTRY : answered ? Rank.AGAIN : task.rank();
        database.change(
                """
                UPDATE url SET asked = NULL, rank = ?, due = ?, failures = ?, visits = visits + ?,
                  visited = ?, pause = ?, etag = ?, modified = ?, digest = ? WHERE id = ?
                """,
                rank.order(),
                settled.next().map(next -> now.plus(next).toEpochMilli()).orElse(null),
                settled.failures(),
                answered ? 1 : 0,
                now.toEpochMilli(),
                settled.next().filter(_ -> answered).orElse(task.interval()).toMillis(),
                settled.validators().etag(),
                settled.validators().lastModified(),
                settled.digest(),
                task.id());
    }

    /**
     * Notes that the page of a task has moved, if only in the spelling of its address.
     *
     * @return whether it is still the same page; a page of its own is to be added
     */
    public synchronized boolean move(Task task, String to) {
        return Target.of(to).isPresent()
                && AddressKey.of(to).equals(AddressKey.of(task.address()))
                && database.change("UPDATE url SET address = ? WHERE id = ?", to, task.id()) > 0;
    }

    /** Puts a task back as if it had not been handed out. */
    public synchronized void putBack(Task task) {
        database.change("UPDATE url SET asked = NULL WHERE id = ?", task.id());
    }

    /** Leaves the host of a task alone until then. */
    public synchronized void rest(Task task, Instant until) {
        hosts.rest(task, until);
    }

    /** The tasks that were under way when the process before ended, with when they were begun. */
    public synchronized Map<Task, Instant> underWay() {
        Map<Task, Instant> tasks = new LinkedHashMap<>();
        database.select(
                """
                SELECT id, address, rank, source, depth, visits, failures, pause, etag, modified,
                  digest, asked FROM url WHERE asked IS NOT NULL ORDER BY asked
                """,
                row -> tasks.put(task(row), row.time(12)));
        return tasks;
    }

    /** Addresses that are due by then, host by host, the most first. */
    public synchronized Map<String, Long> waiting(Instant now) {
        return hosts.waiting(now);
    }

    @Override
    public synchronized Optional<RobotsAnswer> find(String site) {
        return database.first(
                "SELECT asked, status, body FROM robots WHERE site = ?",
                row -> new RobotsAnswer(row.time(1), (int) row.number(2), row.bytes(3)),
                site);
    }

    @Override
    public synchronized void keep(String site, RobotsAnswer answer) {
        database.change(
                "INSERT INTO robots VALUES (?, ?, ?, ?) ON CONFLICT (site) DO UPDATE SET"
                        + " asked = excluded.asked, status = excluded.status, body = excluded.body",
                site,
                answer.asked().toEpochMilli(),
                answer.status(),
                answer.body());
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
