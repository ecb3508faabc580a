package newsarchive.fetch.crawl;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import newsarchive.source.Visit;

/** What a round brings, source by source. For threads. */
final class SourceVisits {
    private final Clock clock;
    private final Instant began;
    private final ConcurrentMap<Long, Counts> sources = new ConcurrentHashMap<>();

    SourceVisits(Clock clock) {
        this.clock = clock;
        began = clock.instant();
    }

    private static final class Counts {
        private final LongAdder found = new LongAdder();
        private final LongAdder came = new LongAdder();
        private final LongAdder failed = new LongAdder();
        private volatile String problem = "";
    }

    private Counts of(long source) {
        return sources.computeIfAbsent(source, _ -> new Counts());
    }

    void found(long source, long pages) {
        of(source).found.add(pages);
    }

    void came(long source) {
        of(source).came.increment();
    }

    void failed(long source) {
        of(source).failed.increment();
    }

    /** What keeps the source as a whole from being visited; the last one counts. */
    void problem(long source, String why) {
        of(source).problem = why;
    }

    /** Tells of every source that anything was asked of. */
    void report(BiConsumer<Long, Visit> hears) {
        Instant now = clock.instant();
        Instant ended = now.isBefore(began) ? began : now; // Clocks are put back.
        sources.forEach((source, counts) ->
                hears.accept(
                        source,
                        new Visit(
                                began,
                                ended,
                                counts.found.sum(),
                                counts.came.sum(),
                                counts.failed.sum(),
                                counts.problem)));
    }
}
