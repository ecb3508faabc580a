package newsarchive.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import newsarchive.fetch.robots.Robots;
import newsarchive.fetch.robots.RobotsAnswer;
import newsarchive.fetch.robots.RobotsMemory;
import newsarchive.fetch.robots.RobotsRules;
import newsarchive.fetch.safety.Target;

/**
 * The rules of sites for us, asked for when they are first needed and once a day. For threads; two
 * that need the same rules ask once.
 */
final class SiteRules {
    private static final String OURSELVES = "newsarchive";
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 3;
    private static final int MOST_HELD = 1000;

    /** Makes a polite request, whatever the robots.txt says. */
    @FunctionalInterface
    interface Asking {
        Answer ask(Target target) throws InterruptedException;
    }

    /**
     * @param trouble why the site did not say anything, where it did not
     */
    private record Held(RobotsRules rules, RobotsAnswer answer, Optional<Answer> trouble) {}

    private final Asking asking;
    private final RobotsMemory memory;
    private final ConcurrentMap<String, ReentrantLock> underWay = new ConcurrentHashMap<>();
    private final Map<String, Held> held =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
                            return size() > MOST_HELD;
                        }
                    });

    SiteRules(Asking asking, RobotsMemory memory) {
        this.asking = asking;
        this.memory = memory;
    }

    RobotsRules of(Target target) throws InterruptedException {
        return held(target).rules;
    }

    /**
     * Why the site has not said anything, so that nothing of it may be asked for; nothing where it
     * has.
     */
    Optional<Answer> trouble(Target target) throws InterruptedException {
        return held(target).trouble;
    }

    /** The sitemaps that the site names, which may lie elsewhere; none where it is silent. */
    List<Target> sitemaps(Target target) throws InterruptedException {
        List<String> named = held(target).answer.sitemaps();
        return file(target).stream()
                .flatMap(file -> named.stream().flatMap(name -> file.resolve(name).stream()))
                .toList();
    }

    private Held held(Target target) throws InterruptedException {
        String site = target.site();
        ReentrantLock lock = underWay.computeIfAbsent(site, _ -> new ReentrantLock());
        lock.lockInterruptibly();
        try {
            Instant now = Instant.now();
            Held known = held.get(site);
            if (known != null && known.answer.holdsAt(now)) {
                return known;
            }
            Held fresh = remembered(site, now, target);
            held.put(site, fresh);
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    private Held remembered(String site, Instant now, Target target) throws InterruptedException {
        Optional<RobotsAnswer> remembered = memory.find(site).filter(answer -> answer.holdsAt(now));
        if (remembered.isPresent()) {
            RobotsAnswer answer = remembered.get();
            return held(answer, failed("HTTP " + answer.status()));
        }
        Held fresh = fetch(target);
        memory.keep(site, fresh.answer);
        return fresh;
    }

    /**
     * A bad moment must not cost a site the day: it is asked some times before that is believed.
     */
    private Held fetch(Target target) throws InterruptedException {
        Held held = fetchOnce(target);
        for (int tries = 1; tries < MOST_TRIES && isPassing(held); tries++) {
            held = fetchOnce(target);
        }
        return held;
    }

    private static boolean isPassing(Held held) {
        return held.trouble.isPresent() && held.trouble.get() instanceof Answer.Failed;
    }

    private Held fetchOnce(Target target) throws InterruptedException {
        Optional<Target> at = file(target);
        for (int redirects = 0; redirects <= MOST_REDIRECTS && at.isPresent(); redirects++) {
            Answer answer = asking.ask(at.get());
            if (!(answer instanceof Answer.Arrived arrived)) {
                return held(new RobotsAnswer(Instant.now(), 0, new byte[0]), answer);
            }
            Optional<String> location = arrived.header("location");
            if (arrived.status() < 300 || arrived.status() >= 400 || location.isEmpty()) {
                return held(
                        new RobotsAnswer(arrived.at(), arrived.status(), body(arrived)),
                        failed("HTTP " + arrived.status()));
            }
            at = at.get().resolve(location.get());
        }
        // RFC 9309, 2.3.1.2: who redirects for ever has none.
        return held(new RobotsAnswer(Instant.now(), 404, new byte[0]), failed("redirects"));
    }

    private static Optional<Target> file(Target target) {
        return Target.of(target.site() + "/robots.txt");
    }

    private static Held held(RobotsAnswer answer, Answer trouble) {
        return new Held(
                answer.rulesFor(OURSELVES),
                answer,
                answer.isUnreachable() ? Optional.of(trouble(answer, trouble)) : Optional.empty());
    }

    /** Asking for its pages is of no use before the site has been asked for its rules again. */
    private static Answer trouble(RobotsAnswer answer, Answer trouble) {
        return switch (trouble) {
            case Answer.Failed(var why, var _) ->
                    new Answer.Failed(
                            why,
                            Optional.of(Duration.between(answer.asked(), answer.holdsUntil())));
            case Answer.Refused refused -> refused;
            case Answer.Arrived arrived -> arrived;
        };
    }

    private static Answer failed(String what) {
        return new Answer.Failed("robots.txt: " + what, Optional.of(Duration.ZERO));
    }

    private static byte[] body(Answer.Arrived arrived) {
        return arrived.status() >= 200 && arrived.status() < 300
                ? Pages.of("http://robots.invalid/", arrived).content(Robots.MOST_BYTES)
                : new byte[0];
    }
}
