package newsarchive.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an archive's decisions are kept and read. Any number of processes may decide at the same
 * time; what one decides the others see within a quarter of a second of their next question.
 */
public final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final String WITHDRAWS = "withdraws";

    /** How the file was when it was read. */
    private record Seen(long size, FileTime changed) {
        static final Seen NOTHING = new Seen(0, FileTime.fromMillis(0));
    }

    private final Path file;
    private final Journal journal;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicLong lookedAt;
    private volatile Corrections corrections = Corrections.NONE;

    /** Only touched while {@link #looking}. */
    private Seen seen = Seen.NOTHING;

    /**
     * @param folder of the journals; need not exist
     */
    public Desk(Path folder, Clock clock) {
        this.clock = clock;
        file = folder.resolve("corrections.jsonl");
        journal = new Journal(file);
        lookedAt = new AtomicLong(System.nanoTime());
        look();
    }

    /** What is in effect. */
    public Corrections corrections() {
        long now = System.nanoTime();
        long last = lookedAt.get();
        if (now - last > PATIENCE && lookedAt.compareAndSet(last, now)) {
            look();
        }
        return corrections;
    }

    /**
     * Makes a correction; it is on disk when this returns.
     *
     * @param asked of what is in effect at that very moment, when nobody else decides; what it
     *     throws is thrown and nothing is decided
     */
    public Decision decide(Function<Corrections, Correction> asked) {
        List<Decision> made = new ArrayList<>();
        journal.append(lines -> {
            Corrections before = inEffect(lines);
            Correction correction = asked.apply(before);
            Optional<Decision> same = before.saying(correction);
            Decision decision =
                    same.orElseGet(() -> new Decision(next(lines), clock.instant(), correction));
            made.add(decision);
            return same.isPresent() ? Optional.empty() : Optional.of(DecisionJson.write(decision));
        });
        look();
        return made.getFirst();
    }

    /**
     * Takes a correction back; on disk when this returns. What was found shows again.
     *
     * @return the correction, or nothing if none with this number is in effect
     */
    public Optional<Decision> withdraw(int number) {
        List<Decision> withdrawn = new ArrayList<>();
        journal.append(lines -> {
            inEffect(lines).decisions().stream()
                    .filter(decision -> decision.number() == number)
                    .forEach(withdrawn::add);
            return withdrawn.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            MAPPER.createObjectNode()
                                    .put("number", next(lines))
                                    .put("at", clock.instant().toString())
                                    .put(WITHDRAWS, number));
        });
        look();
        return withdrawn.stream().findFirst();
    }

    private static int next(List<JsonNode> lines) {
        return 1 + lines.stream().mapToInt(line -> line.path("number").asInt(0)).max().orElse(0);
    }

    private void look() {
        looking.lock();
        try {
            Seen now = state();
            if (!now.equals(seen)) {
                corrections = inEffect(journal.read());
                seen = now;
            }
        } finally {
            looking.unlock();
        }
    }

    private Seen state() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(attributes.size(), attributes.lastModifiedTime());
        } catch (NoSuchFileException e) {
            return Seen.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Corrections inEffect(List<JsonNode> lines) {
        TreeMap<Integer, Decision> decisions = new TreeMap<>();
        for (JsonNode line : lines) {
            if (line.has(WITHDRAWS)) {
                decisions.remove(line.path(WITHDRAWS).asInt(0));
            } else {
                read(line).ifPresent(decision -> decisions.put(decision.number(), decision));
            }
        }
        return Corrections.of(List.copyOf(decisions.values()));
    }

    /** One line that nobody can read must not cost the others. */
    private Optional<Decision> read(JsonNode line) {
        try {
            return Optional.of(DecisionJson.read(line));
        } catch (RuntimeException e) {
            LOG.warn("{} holds a line that is no decision: {}", file, line);
            return Optional.empty();
        }
    }
}
