package newsarchive.fetch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsarchive.fetch.Fetch;
import newsarchive.fetch.Fetcher;
import newsarchive.fetch.Validators;
import newsarchive.fetch.discovery.Sites;
import newsarchive.fetch.frontier.Candidate;
import newsarchive.fetch.frontier.Frontier;
import newsarchive.fetch.frontier.Rank;
import newsarchive.fetch.frontier.Schedule;
import newsarchive.fetch.frontier.Settled;
import newsarchive.fetch.frontier.Task;
import newsarchive.fetch.frontier.Traps;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Found;
import newsarchive.page.Page;
import newsarchive.page.Sha256;
import newsarchive.source.EntryPoint;
import newsarchive.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with one task: asks, notes what the answer names, and sends on what is to be kept. What an
 * answer names is noted before the answer is sent on, so that a crash between the two loses
 * nothing.
 *
 * @param mayKeep whether a page agrees to be kept
 * @param out takes what came; may wait
 */
record TaskVisit(
        Fetcher fetcher,
        Frontier frontier,
        Predicate<Page> mayKeep,
        int depth,
        Tally tally,
        SourceVisits visits,
        Consumer<Emitted> out) {
    private static final Logger LOG = LoggerFactory.getLogger(TaskVisit.class);
    private static final int MOST_MOVES = 5;

    /** What is asked for again within this time has no outcome yet. */
    private static final Duration SOON = Duration.ofMinutes(2);

    void run(Task task, Source source) throws InterruptedException {
        Fetch fetch = ask(task);
        tally.add(outcome(fetch));
        if (task.rank() == Rank.ENTRY && isOfSite(task, source)) {
            addSitemaps(task);
        }
        switch (fetch) {
            case Fetch.Fetched(var _, var page) -> came(task, source, page);
            case Fetch.Unchanged _ -> settle(task, task.validators(), task.digest(), false);
            case Fetch.Redirected(var _, var to) -> moved(task, source, to);
            case Fetch.Refused(var _, var why) -> {
                problem(task, why);
                frontier.settle(
                        task,
                        new Settled(
                                1,
                                task.rank() == Rank.ENTRY
                                        ? Optional.of(Duration.ofDays(1))
                                        : Optional.empty(),
                                Validators.NONE,
                                task.digest()),
                        Instant.now());
                leave(task, "refused: " + why);
            }
            case Fetch.Failed(var _, var why, var again) -> failed(task, why, again);
        }
    }

    /** A source that nobody has looked at may be one. */
    private static boolean isOfSite(Task task, Source source) {
        List<EntryPoint> points = source.entryPoints();
        return (points.isEmpty() || points.stream().anyMatch(p -> p.kind() == EntryPoint.Kind.SITE))
                && Sites.areSame(task.address(), source.address());
    }

    /** Those that the site's robots.txt names, of which no page may tell. */
    private void addSitemaps(Task task) throws InterruptedException {
        List<Candidate> sitemaps =
                fetcher.sitemaps(task.address()).stream()
                        .flatMap(address -> CanonicalUrl.of(address).stream())
                        .map(address -> candidate(address, Rank.ENTRY, task, 0))
                        .toList();
        int added = frontier.add(sitemaps, Instant.now());
        if (added > 0) {
            LOG.info("robots.txt beside {} names {} more sitemaps", task.address(), added);
        }
    }

    /** A move to another spelling of the same address is followed at once; it is the same page. */
    private Fetch ask(Task task) throws InterruptedException {
        String address = task.address();
        for (int moves = 0; ; moves++) {
            Fetch fetch = fetcher.ask(address, task.validators());
            if (moves == MOST_MOVES
                    || !(fetch instanceof Fetch.Redirected(var _, var to))
                    || to.equals(address)
                    || !frontier.move(task, to)) {
                return fetch;
            }
            address = to;
        }
    }

    private static String outcome(Fetch fetch) {
        return switch (fetch) {
            case Fetch.Fetched _ -> "fetched";
            case Fetch.Unchanged _ -> "unchanged";
            case Fetch.Redirected _ -> "redirected";
            case Fetch.Refused(var _, var why) -> "refused: " + why;
            case Fetch.Failed(var _, var why, var _) -> "failed: " + why;
        };
    }

    private void came(Task task, Source source, Page page) {
        tally.addBytes(page.body().length);
        switch (Reading.of(page, source.address())) {
            case Reading.Listing listing -> {
                int added = add(task, listing);
                visits.found(task.source(), listing.pages().size());
                settle(task, Validators.of(page), "", added > 0);
            }
            case Reading.Html html -> {
                int added = add(task, source, page, html);
                if (task.rank() == Rank.ENTRY) {
                    settle(task, Validators.of(page), "", added > 0);
                } else {
                    keep(task, page);
                }
            }
            case Reading.Other(var type) -> {
                frontier.settle(
                        task, new Settled(0, Optional.empty(), Validators.NONE, ""), Instant.now());
                leave(task, "refused: content type " + type);
            }
        }
    }

    private void keep(Task task, Page page) {
        String digest = Sha256.hex(page.content());
        boolean changed = !digest.equals(task.digest());
        Runnable settle = () -> settle(task, Validators.of(page), digest, changed);
        if (!mayKeep.test(page)) {
            settle.run();
            leave(task, "refused: noindex");
            return;
        }
        if (changed) {
            visits.came(task.source());
        }
        out.accept(new Emitted(new Found.Loadable(page, task.address()), settle));
    }

    private int add(Task task, Reading.Listing listing) {
        Stream<Candidate> pages =
                listing.pages().stream()
                        .map(named ->
                                new Candidate(
                                        named.address(),
                                        listing.ofNews() ? Rank.NEWS : Rank.LISTED,
                                        task.source(),
                                        1,
                                        named.changed()));
        Stream<Candidate> sitemaps =
                listing.sitemaps().stream()
                        .map(named ->
                                new Candidate(
                                        named.address(),
                                        Rank.ENTRY,
                                        task.source(),
                                        0,
                                        named.changed()));
        return frontier.add(Stream.concat(sitemaps, pages).toList(), Instant.now());
    }

    /** Links are followed within the source's own site. */
    private int add(Task task, Source source, Page page, Reading.Html html) {
        List<Candidate> candidates = new ArrayList<>();
        if (Sites.areSame(page.url(), source.address())) {
            if (task.rank() == Rank.ENTRY) {
                html.feeds().forEach(feed -> candidates.add(candidate(feed, Rank.ENTRY, task, 0)));
            }
            if (task.depth() < depth) {
                html.pages().stream()
                        .filter(link -> Sites.areSame(link, source.address()))
                        .filter(link -> Traps.reason(link).isEmpty())
                        .forEach(link ->
                                candidates.add(candidate(link, Rank.LINK, task, task.depth() + 1)));
            }
        }
        return frontier.add(candidates, Instant.now());
    }

    private static Candidate candidate(String address, Rank rank, Task task, int depth) {
        return new Candidate(address, rank, task.source(), depth, Optional.empty());
    }

    /** The other page has its own turn, on its own host; links do not leave the site that way. */
    private void moved(Task task, Source source, String to) {
        boolean follows =
                task.depth() <= depth + MOST_MOVES
                        && (task.rank() != Rank.LINK || Sites.areSame(to, source.address()));
        if (follows) {
            Rank rank = task.rank() == Rank.AGAIN ? Rank.LINK : task.rank();
            frontier.add(List.of(candidate(to, rank, task, task.depth() + 1)), Instant.now());
        }
        Optional<Duration> next =
                task.rank() == Rank.ENTRY
                        ? Optional.of(Schedule.entry(task, false))
                        : Optional.empty();
        frontier.settle(task, new Settled(0, next, Validators.NONE, ""), Instant.now());
        leave(task, follows ? "redirected" : "refused: redirect out of the site");
    }

    private void failed(Task task, String why, Optional<Duration> again) {
        int failures = task.failures() + 1;
        Optional<Duration> next =
                again.isPresent() || task.rank() == Rank.ENTRY
                        ? Schedule.retry(failures, again.orElse(Duration.ZERO))
                        : Optional.empty();
        Instant now = Instant.now();
        frontier.settle(task, new Settled(failures, next, task.validators(), task.digest()), now);
        again.filter(time -> !time.isZero()).ifPresent(time -> frontier.rest(task, now.plus(time)));
        boolean soon = next.filter(time -> time.compareTo(SOON) <= 0).isPresent();
        if (!soon) {
            visits.failed(task.source());
            problem(task, why);
            leave(task, "failed: " + why);
        }
    }

    private void problem(Task task, String why) {
        if (task.rank() == Rank.ENTRY) {
            visits.problem(task.source(), why);
        }
    }

    private void settle(Task task, Validators validators, String digest, boolean isNews) {
        Optional<Duration> next =
                task.rank() == Rank.ENTRY
                        ? Optional.of(Schedule.entry(task, isNews))
                        : Schedule.page(task);
        frontier.settle(task, new Settled(0, next, validators, digest), Instant.now());
    }

    private void leave(Task task, String outcome) {
        out.accept(new Emitted(new Found.LeftOut(outcome, task.address()), () -> {}));
    }
}
