package newsarchive.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.desk.SavedSearch;
import newsarchive.sqlite.Database;

/**
 * What was told, what waits to be delivered, and how that goes, in one SQLite file. Safe for
 * threads; of processes one at a time delivers, any number look on.
 */
final class Outbox implements AutoCloseable {
    private final Database database;

    private Outbox(Database database) {
        this.database = database;
    }

    static Outbox open(Path file) {
        return new Outbox(Database.open(file, Outbox.class));
    }

    /** By search, the number of arrival up to which it was told of everything. */
    synchronized Map<String, Long> looked() {
        Map<String, Long> looked = new HashMap<>();
        database.select(
                "SELECT search, arrival FROM looked",
                row -> looked.put(row.text(1), row.number(2)));
        return looked;
    }

    /**
     * Notes in one transaction how far a search was looked through and what its recipients are to
     * get: each article once, also when it arrives again.
     */
    synchronized void tell(SavedSearch search, long upTo, Map<ArticleId, Delivery> found) {
        database.atOnce(() -> {
            found.forEach((article, delivery) -> tell(search, article, delivery));
            return looked(search, upTo);
        });
    }

    /** Notes that there is nothing more to tell these up to there. */
    synchronized void lookedThrough(List<SavedSearch> searches, long upTo) {
        if (!searches.isEmpty()) {
            database.atOnce(() -> searches.stream().mapToInt(search -> looked(search, upTo)).sum());
        }
    }

    private int looked(SavedSearch search, long upTo) {
        return database.change(
                "INSERT INTO looked VALUES (?, ?)"
                        + " ON CONFLICT (search) DO UPDATE SET arrival = excluded.arrival",
                search.id(),
                upTo);
    }

    private void tell(SavedSearch search, ArticleId article, Delivery delivery) {
        boolean isNew =
                database.change(
                                "INSERT INTO told VALUES (?, ?) ON CONFLICT DO NOTHING",
                                search.id(),
                                article.value())
                        > 0;
        if (isNew) {
            recipients(search).forEach(recipient -> enqueue(search, recipient, delivery));
        }
    }

    private void enqueue(SavedSearch search, String recipient, Delivery delivery) {
        database.change(
                "INSERT INTO delivery (id, search, recipient, body) SELECT ?, ?, ?, ?"
                        + " WHERE NOT EXISTS"
                        + " (SELECT 1 FROM written WHERE recipient = ? AND id = ?)",
                delivery.id(),
                search.id(),
                recipient,
                delivery.body(),
                recipient,
                delivery.id());
    }

    /** The file and the webhook of a search, where it has them. */
    static Stream<String> recipients(SavedSearch search) {
        return Stream.of(search.recipients().file(), search.recipients().webhook())
                .filter(recipient -> !recipient.isEmpty());
    }

    /** What a recipient gets next, in order. */
    synchronized List<Delivery> waiting(String recipient, int most) {
        return database.select(
                "SELECT id, body FROM delivery WHERE recipient = ? ORDER BY number LIMIT ?",
                row -> new Delivery(row.text(1), row.text(2)),
                recipient,
                most);
    }

    /**
     * Notes that a recipient has these.
     *
     * @param length of the file with them; 0 of a webhook
     */
    synchronized void delivered(
            String recipient, List<Delivery> deliveries, long length, Instant now) {
        database.atOnce(() -> {
            deliveries.forEach(delivery -> forget(recipient, delivery.id()));
            return database.change(
                    "INSERT INTO recipient (address, length, last) VALUES (?, ?, ?)"
                            + " ON CONFLICT (address) DO UPDATE SET length = excluded.length,"
                            + " last = excluded.last, failures = 0, next_try = NULL, problem = ''",
                    recipient,
                    length,
                    now.toEpochMilli());
        });
    }

    /** Notes that these are in a file although nobody here remembers having written them. */
    synchronized void found(String recipient, Collection<String> ids, long length) {
        database.atOnce(() -> {
            for (String id : ids) {
                forget(recipient, id);
                database.change(
                        "INSERT INTO written VALUES (?, ?) ON CONFLICT DO NOTHING", recipient, id);
            }
            return database.change(
                    "INSERT INTO recipient (address, length) VALUES (?, ?)"
                            + " ON CONFLICT (address) DO UPDATE SET length = excluded.length",
                    recipient,
                    length);
        });
    }

    private void forget(String recipient, String id) {
        database.change("DELETE FROM delivery WHERE recipient = ? AND id = ?", recipient, id);
    }

    /** Notes that a recipient could not be reached. */
    synchronized void failed(String recipient, String problem, Instant nextTry) {
        database.change(
                "INSERT INTO recipient (address, failures, next_try, problem) VALUES (?, 1, ?, ?)"
                        + " ON CONFLICT (address) DO UPDATE SET failures = failures + 1,"
                        + " next_try = excluded.next_try, problem = excluded.problem",
                recipient,
                nextTry.toEpochMilli(),
                problem);
    }

    /** How delivering to a recipient goes. */
    synchronized RecipientState state(String recipient) {
        long waiting =
                database.select(
                                "SELECT count(*) FROM delivery WHERE recipient = ?",
                                row -> row.number(1),
                                recipient)
                        .getFirst();
        return database
                .select(
                        "SELECT length, failures, next_try, problem, last FROM recipient"
                                + " WHERE address = ?",
                        row ->
                                new RecipientState(
                                        recipient,
                                        waiting,
                                        row.number(1),
                                        row.number(2),
                                        row.optionalTime(3),
                                        row.text(4),
                                        row.optionalTime(5)),
                        recipient)
                .stream()
                .findFirst()
                .orElse(RecipientState.untried(recipient, waiting));
    }

    /** How many articles a search was told of. */
    synchronized long told(SavedSearch search) {
        return database.select(
                        "SELECT count(*) FROM told WHERE search = ?",
                        row -> row.number(1),
                        search.id())
                .getFirst();
    }

    /** Forgets what belongs to no search any more; what waited is delivered to nobody. */
    synchronized void forgetAllBut(List<SavedSearch> searches) {
        List<String> standing = searches.stream().map(SavedSearch::id).toList();
        List<String> gone =
                database.select("SELECT search FROM looked", row -> row.text(1)).stream()
                        .filter(id -> !standing.contains(id))
                        .toList();
        for (String id : gone) {
            database.atOnce(() -> {
                database.change("DELETE FROM delivery WHERE search = ?", id);
                database.change("DELETE FROM told WHERE search = ?", id);
                return database.change("DELETE FROM looked WHERE search = ?", id);
            });
        }
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
