package newsarchive.fetch.crawl;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsarchive.fetch.Fetcher;
import newsarchive.fetch.Validators;
import newsarchive.fetch.frontier.Candidate;
import newsarchive.fetch.frontier.Frontier;
import newsarchive.fetch.frontier.Rank;
import newsarchive.fetch.frontier.Schedule;
import newsarchive.fetch.frontier.Settled;
import newsarchive.fetch.frontier.Task;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Found;
import newsarchive.page.Page;
import newsarchive.page.warc.KeptPages;
import newsarchive.source.EntryPoint;
import newsarchive.source.Source;
import newsarchive.source.Sources;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits the kept sources, round by round. One at a time for an archive. */
public final class Crawl {
    private static final Logger LOG = LoggerFactory.getLogger(Crawl.class);

    private final Fetcher fetcher;
    private final Frontier frontier;
    private final Sources sources;
    private final Predicate<Page> mayKeep;
    private final Tally tally = new Tally();
    private final Map<Long, Source> known = new ConcurrentHashMap<>();
    private @Nullable Round round;
    private boolean stopped;

    /**
     * @param mayKeep whether a page agrees to be kept; safe for many threads
     */
    public Crawl(Fetcher fetcher, Frontier frontier, Sources sources, Predicate<Page> mayKeep) {
        this.fetcher = fetcher;
        this.frontier = frontier;
        this.sources = sources;
        this.mayKeep = mayKeep;
    }

    /**
     * Puts the entry points of all sources into the frontier.
     *
     * @param now whether known ones become due at once, rather than when they would be
     */
    public void readSources(boolean now) {
        known.clear();
        List<Candidate> candidates = new ArrayList<>();
        for (Source source : sources.list()) {
            known.put(source.id(), source);
            addresses(source)
                    .forEach(address ->
                            candidates.add(
                                    new Candidate(
                                            address,
                                            Rank.ENTRY,
                                            source.id(),
                                            0,
                                            Optional.empty())));
        }
        frontier.add(candidates, Instant.now());
        if (now) {
            frontier.hurry(candidates.stream().map(Candidate::address).toList(), Instant.now());
        }
    }

    /** A site is visited through its front page too, which may tell of feeds begun later. */
    private static List<String> addresses(Source source) {
        List<String> addresses = new ArrayList<>();
        source.entryPoints().stream().map(EntryPoint::address).forEach(addresses::add);
        if (addresses.isEmpty()) {
            addresses.add(source.address());
        }
        return addresses.stream().flatMap(a -> CanonicalUrl.of(a).stream()).distinct().toList();
    }

    /** How many sources were read. */
    public int sources() {
        return known.size();
    }

    /**
     * Everything that comes of what is due, until nothing is. What is taken counts as dealt with
     * only after {@link #settle}.
     *
     * @param warc the folder of kept pages: what is there has been dealt with, also when the
     *     process before could not say so
     */
    public Stream<Found> round(Path warc, CrawlOptions options) {
        SourceVisits visits = new SourceVisits(Clock.systemUTC());
        Round next =
                new Round(frontier, task -> Optional.ofNullable(known.get(task.source())), options);
        synchronized (this) {
            round = next;
            if (stopped) {
                next.stop();
            }
        }
        TaskVisit visit =
                new TaskVisit(
                        fetcher, frontier, mayKeep, options.depth(), tally, visits, next::emit);
        return Stream.generate(
                        new java.util.function.Supplier<Optional<Found>>() {
                            private boolean begun;

                            @Override
                            public Optional<Found> get() {
                                if (!begun) {
                                    begun = true;
                                    reconcile(warc);
                                    next.begin(visit);
                                }
                                return next.next();
                            }
                        })
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .onClose(() -> report(visits));
    }

    private void report(SourceVisits visits) {
        Instant next = frontier.nextDue().orElse(Instant.now().plus(Duration.ofDays(1)));
        visits.report((source, visit) -> sources.visited(source, visit, next));
    }

    /** Settles what was under way when a process was killed: kept pages are not asked for again. */
    private void reconcile(Path warc) {
        Map<Task, Instant> tasks = frontier.underWay();
        if (tasks.isEmpty()) {
            return;
        }
        Instant since = tasks.values().stream().min(Instant::compareTo).orElseThrow();
        Map<String, Instant> kept = new KeptPages(warc).capturedSince(since);
        tasks.forEach((task, asked) -> {
            Instant captured = kept.get(CanonicalUrl.of(task.address()).orElse(task.address()));
            if (captured == null || captured.plusSeconds(1).isBefore(asked)) {
                frontier.putBack(task);
            } else {
                LOG.debug("{} was kept before the end", task.address());
                frontier.settle(
                        task,
                        new Settled(0, Schedule.page(task), Validators.NONE, ""),
                        Instant.now());
            }
        });
    }

    /** So many of the things that a round gave, in their order, have been dealt with. */
    public void settle(int things) {
        Round current = current();
        if (current != null) {
            current.settle(things);
        }
    }

    /** Ends the round and any later one soon; what is under way is asked for again some day. */
    public synchronized void stop() {
        stopped = true;
        if (round != null) {
            round.stop();
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized @Nullable Round current() {
        return round;
    }

    /** What requests led to since this was made. */
    public Tally tally() {
        return tally;
    }

    /** How far it has come. */
    public CrawlState state() {
        Round current = current();
        return new CrawlState(
                tally.total(),
                current == null ? Duration.ZERO : current.age(),
                current == null ? 0 : current.activeHosts(),
                frontier.waiting(Instant.now()));
    }
}
