package newsarchive.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Takes results from a pipeline and hands them on in batches: large enough that writing to disk
 * pays, soon enough that a slow source's pages do not wait for company.
 */
final class Batches<T> {
    private static final int LARGEST = 64;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** What is done with a batch; called by one thread, also with none when time has passed. */
    @FunctionalInterface
    interface Writer<T> {
        void write(List<T> batch);
    }

    private final Pipeline<?, T> pipeline;
    private final Writer<T> writer;
    private final Progress progress;

    Batches(Pipeline<?, T> pipeline, Writer<T> writer, Progress progress) {
        this.pipeline = pipeline;
        this.writer = writer;
        this.progress = progress;
    }

    /** Runs until the source has ended and all is written. */
    void run() {
        while (!pipeline.isFinished()) {
            List<Pipeline.Done<T>> batch = take();
            writer.write(batch.stream().map(Pipeline.Done::result).toList());
            batch.forEach(pipeline::release);
            progress.advance(batch.size());
        }
        pipeline.check();
    }

    private List<Pipeline.Done<T>> take() {
        List<Pipeline.Done<T>> batch = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_NANOS;
        for (long left = LONGEST_NANOS;
                left > 0 && batch.size() < LARGEST && !pipeline.isFinished();
                left = end - System.nanoTime()) {
            Pipeline.Done<T> next = pipeline.poll(left);
            if (next != null) {
                batch.add(next);
            }
        }
        return batch;
    }
}
