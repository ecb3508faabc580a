package newsarchive.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsarchive.fetch.robots.RobotsMemory;
import newsarchive.fetch.robots.RobotsRules;
import newsarchive.fetch.safety.Target;
import newsarchive.page.Page;

/**
 * Asks servers for pages as one may: only whom we may ask, only what their robots.txt allows, one
 * request at a time to a host with a pause between two, and within limits of time and size. For
 * many threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final FetchOptions options;
    private final WebClient client;
    private final Turns turns = new Turns();
    private final SiteRules rules;

    /** A fetcher that remembers robots.txt files as long as it lives. */
    public Fetcher(FetchOptions options) {
        this(options, RobotsMemory.NONE);
    }

    public Fetcher(FetchOptions options, RobotsMemory memory) {
        this.options = options;
        client = new WebClient(options);
        rules =
                new SiteRules(
                        target ->
                                ask(
                                        target,
                                        options.delay(),
                                        Validators.NONE,
                                        BoundedBody.Excess.CUT_OFF),
                        memory);
    }

    /** Asks for an address and follows where it leads; asks again what may pass. */
    public Fetch fetch(String address) {
        String at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            switch (patiently(at)) {
                case Fetch.Redirected(var _, var to) -> at = to;
                case Fetch.Fetched(var _, var page) -> {
                    return new Fetch.Fetched(address, page);
                }
                case Fetch.Unchanged _ -> {
                    return new Fetch.Unchanged(address);
                }
                case Fetch.Refused(var _, var why) -> {
                    return new Fetch.Refused(address, why);
                }
                case Fetch.Failed(var _, var why, var again) -> {
                    return new Fetch.Failed(address, why, again);
                }
            }
        }
        return new Fetch.Failed(address, "too many redirects");
    }

    /**
     * What a server is short of for a moment is asked for again, after a longer pause each time.
     */
    private Fetch patiently(String address) {
        try {
            for (int tries = 1; ; tries++) {
                Fetch fetch = ask(address, Validators.NONE);
                if (tries == MOST_TRIES
                        || !(fetch instanceof Fetch.Failed(var _, var why, var again))
                        || again.isEmpty()
                        || !(why.startsWith("HTTP ") || why.equals("broken connection"))
                        || again.get().compareTo(LONGEST_WAIT) > 0) {
                    return fetch;
                }
                // The pause that the server asked for is kept by its turn.
                Thread.sleep(options.delay().multipliedBy(1L << tries));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("fetching was ended", e);
        }
    }

    /**
     * Asks for one address once, when its host's turn has come, and follows nothing.
     *
     * @param known by which the server can say that nothing has changed
     */
    public Fetch ask(String address, Validators known) throws InterruptedException {
        Optional<Target> target = Target.of(address);
        if (target.isEmpty()) {
            return new Fetch.Refused(address, "no http(s) address");
        }
        Optional<Answer> trouble = rules.trouble(target.get());
        if (trouble.isPresent()) {
            return read(address, target.get(), trouble.get());
        }
        RobotsRules allowed = rules.of(target.get());
        if (!allowed.allows(target.get().toString())) {
            return new Fetch.Refused(address, "robots.txt");
        }
        Duration delay = allowed.crawlDelay().orElse(Duration.ZERO);
        Answer answer =
                ask(
                        target.get(),
                        delay.compareTo(options.delay()) > 0 ? delay : options.delay(),
                        known,
                        BoundedBody.Excess.REFUSE);
        return read(address, target.get(), answer);
    }

    /**
     * The sitemaps that the robots.txt of an address's site names, absolute; it is asked for unless
     * it is known. None where the site does not say anything.
     */
    public List<String> sitemaps(String address) throws InterruptedException {
        Optional<Target> target = Target.of(address);
        return target.isEmpty()
                ? List.of()
                : rules.sitemaps(target.get()).stream().map(Target::toString).toList();
    }

    private Fetch read(String address, Target target, Answer answer) {
        return switch (answer) {
            case Answer.Refused(var why) -> new Fetch.Refused(address, why);
            case Answer.Failed(var why, var again) -> new Fetch.Failed(address, why, again);
            case Answer.Arrived arrived -> arrived(address, target, arrived);
        };
    }

    private Answer ask(Target target, Duration delay, Validators known, BoundedBody.Excess excess)
            throws InterruptedException {
        Duration pause =
                options.reach().hurryAtHome() && isHome(target.uri().getHost())
                        ? Duration.ZERO
                        : delay;
        try (Turns.Turn turn = turns.take(target.authority(), pause)) {
            Answer answer = client.ask(target, known, options.limits().bytes(), excess);
            if (answer instanceof Answer.Arrived arrived) {
                RetryAfter.of(arrived)
                        .filter(time -> time.compareTo(LONGEST_WAIT) <= 0)
                        .ifPresent(turn::pause);
            }
            return answer;
        }
    }

    private Fetch arrived(String address, Target target, Answer.Arrived answer) {
        Optional<String> location = answer.header("location");
        if (answer.status() == 304) {
            return new Fetch.Unchanged(address);
        }
        if (answer.status() >= 300 && answer.status() < 400 && location.isPresent()) {
            return target.resolve(location.get())
                    .<Fetch>map(to -> new Fetch.Redirected(address, to.toString()))
                    .orElseGet(() -> new Fetch.Refused(address, "redirect to no http(s) address"));
        }
        if (answer.status() != 200) {
            return new Fetch.Failed(address, "HTTP " + answer.status(), RetryAfter.of(answer));
        }
        Page page = Pages.of(target.toString(), answer);
        return page.content(options.limits().bytes() + 1).length > options.limits().bytes()
                ? new Fetch.Refused(address, client.tooLarge() + " unpacked")
                : new Fetch.Fetched(address, page);
    }

    private static boolean isHome(String host) {
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return host.equals("localhost");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
