package newsarchive.watch;

import java.time.Duration;

/** How long a recipient that failed is left alone: twice as long each time, up to an hour. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private BackOff() {}

    /**
     * @param failures in a row before this one
     */
    static Duration after(long failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
