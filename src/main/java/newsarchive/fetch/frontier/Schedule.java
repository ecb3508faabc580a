package newsarchive.fetch.frontier;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When something is worth asking for again. */
public final class Schedule {
    private static final Duration FIRST_ENTRY = Duration.ofMinutes(30);
    private static final Duration LEAST_ENTRY = Duration.ofMinutes(5);
    static final Duration MOST_ENTRY = Duration.ofHours(24);

    /** Corrections come within hours, follow-ups within days; after that an article stays. */
    private static final List<Duration> ARTICLE =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    /** Nothing is put off for longer than this. */
    static final Duration LONGEST = ARTICLE.getLast();

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 4;
    private static final Duration REST = Duration.ofDays(1);
    private static final int MOST_FAILURES = 8;

    private Schedule() {}

    /** A feed, sitemap or front page: oftener while it brings news, seldomer while it does not. */
    public static Duration entry(Task task, boolean broughtNews) {
        Duration before = task.interval().isZero() ? FIRST_ENTRY : task.interval();
        Duration next = broughtNews ? before.dividedBy(2) : before.multipliedBy(3).dividedBy(2);
        return next.compareTo(LEAST_ENTRY) < 0
                ? LEAST_ENTRY
                : next.compareTo(MOST_ENTRY) > 0 ? MOST_ENTRY : next;
    }

    /** A page, by the visits it had with this one; after the last one, never. */
    public static Optional<Duration> page(Task task) {
        return task.visits() < ARTICLE.size()
                ? Optional.of(ARTICLE.get(task.visits()))
                : Optional.empty();
    }

    /**
     * What has failed and may pass: after some seconds, four times longer each time; after four
     * failures a day later; after eight, never.
     *
     * @param failures in a row, with this one
     * @param asked how long the server wants to be left alone; zero if it did not say
     */
    public static Optional<Duration> retry(int failures, Duration asked) {
        if (failures >= MOST_FAILURES) {
            return Optional.empty();
        }
        if (!asked.isZero()) {
            return Optional.of(asked);
        }
        return Optional.of(
                failures >= MOST_TRIES ? REST : RETRY.multipliedBy(1L << (2 * (failures - 1))));
    }
}
