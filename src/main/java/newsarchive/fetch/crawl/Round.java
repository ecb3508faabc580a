package newsarchive.fetch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import newsarchive.fetch.Validators;
import newsarchive.fetch.frontier.Frontier;
import newsarchive.fetch.frontier.Settled;
import newsarchive.fetch.frontier.Task;
import newsarchive.page.Found;
import newsarchive.source.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over all that is due: a thread for each host that has something due, until nothing is
 * and nothing will be soon.
 */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int WAITING = 64;
    private static final long LOOK_MILLIS = 100;

    private final Frontier frontier;
    private final Function<Task, Optional<Source>> source;
    private final CrawlOptions options;
    private final BlockingQueue<Optional<Emitted>> emitted = new ArrayBlockingQueue<>(WAITING);
    private final Queue<Runnable> unsettled = new ConcurrentLinkedQueue<>();
    private final Set<Long> active = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Instant began = Instant.now();
    private volatile boolean stopping;
    private volatile @Nullable RuntimeException failure;

    Round(Frontier frontier, Function<Task, Optional<Source>> source, CrawlOptions options) {
        this.frontier = frontier;
        this.source = source;
        this.options = options;
    }

    void begin(TaskVisit visit) {
        threads.execute(() -> lead(visit));
    }

    /** Puts something on its way; waits while too much is. */
    void emit(Emitted thing) {
        try {
            emitted.put(Optional.of(thing));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void lead(TaskVisit visit) {
        try {
            while (!isOver()) {
                if (!isLate()) {
                    start(visit);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            end();
        }
    }

    private void end() {
        stopping = true;
        try {
            while (!active.isEmpty()) {
                Thread.sleep(LOOK_MILLIS);
            }
            emitted.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitted.clear();
            emitted.add(Optional.empty());
        }
    }

    private void start(TaskVisit visit) {
        for (Map.Entry<Long, String> host : frontier.ready(Instant.now()).entrySet()) {
            if (active.add(host.getKey())) {
                threads.execute(() -> visit(host.getKey(), host.getValue(), visit));
            }
        }
    }

    private boolean isLate() {
        return stopping || Instant.now().isAfter(began.plus(options.longest()));
    }

    private boolean isOver() {
        if (stopping || failure != null) {
            return true;
        }
        if (!active.isEmpty()) {
            return false;
        }
        Instant horizon = Instant.now().plus(options.patience());
        return isLate() || frontier.nextDue().filter(due -> !due.isAfter(horizon)).isEmpty();
    }

    private void visit(long host, String name, TaskVisit visit) {
        try {
            while (!isLate() && failure == null) {
                Optional<Task> task = frontier.take(host, Instant.now());
                if (task.isEmpty()) {
                    return;
                }
                visit(task.get(), visit);
            }
        } catch (Stopped | InterruptedException e) {
            LOG.debug("{} is left for another time", name);
        } catch (RuntimeException e) {
            LOG.error("visiting {} failed", name, e);
            failure = e;
        } finally {
            active.remove(host);
        }
    }

    private void visit(Task task, TaskVisit visit) throws InterruptedException {
        Optional<Source> named = source.apply(task);
        if (named.isEmpty()) {
            // Its source was removed; what was kept stays.
            frontier.settle(
                    task, new Settled(0, Optional.empty(), Validators.NONE, ""), Instant.now());
            return;
        }
        try {
            visit.run(task, named.get());
        } catch (InterruptedException | Stopped e) {
            frontier.putBack(task);
            throw e;
        }
    }

    /** The next thing; nothing when the round is over. */
    Optional<Found> next() {
        try {
            Optional<Emitted> next = emitted.take();
            RuntimeException broken = failure;
            if (next.isEmpty() && broken != null) {
                throw broken;
            }
            next.ifPresent(thing -> unsettled.add(thing.settle()));
            return next.map(Emitted::found);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("crawling was ended", e);
        }
    }

    /** So many of the things handed out, in their order, have been dealt with. */
    void settle(int things) {
        for (int i = 0; i < things; i++) {
            Runnable next = unsettled.poll();
            if (next != null) {
                next.run();
            }
        }
    }

    /** Hands out nothing more; what is under way comes back to the frontier. */
    void stop() {
        stopping = true;
        threads.shutdownNow();
    }

    boolean isStopped() {
        return threads.isShutdown();
    }

    int activeHosts() {
        return active.size();
    }

    Duration age() {
        return Duration.between(began, Instant.now());
    }
}
