package newsarchive.load;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thread reads a source, several work on what it holds, and the caller takes the results in the
 * order of the source. What waits is bounded in number and in bytes, so a fast source waits for a
 * slow writer.
 */
final class Pipeline<I, T> implements AutoCloseable {
    private static final int WAITING = 256;
    private static final int KIB_IN_FLIGHT = 192 << 10;
    private static final int SMALLEST_KIB = 4;

    /** A result and what it weighs until the caller has done with it. */
    private record Work<T>(Future<T> result, int kib) {}

    /** What the caller takes. */
    record Done<T>(T result, int kib) {}

    private final BlockingQueue<Work<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore memory = new Semaphore(KIB_IN_FLIGHT, true);
    private final ExecutorService workers;
    private final ExecutorService reader;
    private final ToIntFunction<I> bytes;
    private final Function<I, T> work;
    private final Future<?> reading;

    Pipeline(Stream<? extends I> source, ToIntFunction<I> bytes, Function<I, T> work, int threads) {
        this.bytes = bytes;
        this.work = work;
        workers =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().name("worker-", 0).factory());
        reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reader").factory());
        reading =
                reader.submit(() -> {
                    try (source) {
                        source.forEachOrdered(found -> submit(found));
                    }
                });
    }

    private void submit(I found) {
        int kib = kib(found);
        try {
            memory.acquire(kib);
            queue.put(new Work<>(workers.submit(() -> work.apply(found)), kib));
        } catch (InterruptedException e) {
            throw new IllegalStateException("loading was ended", e);
        }
    }

    /** A page, its unpacked content and the article of it: about four times the page. */
    private int kib(I found) {
        return Math.clamp(bytes.applyAsInt(found) / 256L, SMALLEST_KIB, KIB_IN_FLIGHT / 2);
    }

    /** Whether nothing will come any more. */
    boolean isFinished() {
        return reading.isDone() && queue.isEmpty();
    }

    /** The next result in the order of the source; null when none came in time. */
    @Nullable Done<T> poll(long nanos) {
        try {
            Work<T> next = queue.poll(nanos, TimeUnit.NANOSECONDS);
            return next == null ? null : new Done<>(get(next.result), next.kib);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("loading was ended", e);
        }
    }

    /**
     * To be called at the end.
     *
     * @throws RuntimeException what the source failed with, if it did
     */
    void check() {
        try {
            get(reading);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("loading was ended", e);
        }
    }

    private static <V> V get(Future<V> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("loading failed", e.getCause());
        }
    }

    /** Gives back the memory of a result that was done with. */
    void release(Done<T> done) {
        memory.release(done.kib);
    }

    @Override
    public void close() {
        reader.shutdownNow();
        workers.shutdownNow();
        reader.close();
        workers.close();
    }
}
