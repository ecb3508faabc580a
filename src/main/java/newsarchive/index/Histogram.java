package newsarchive.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Days of publication gathered into as many stretches as one sees at a glance. */
public final class Histogram {
    private static final int DAYS = 62;
    private static final int MONTHS = 10 * 366;

    private Histogram() {}

    /**
     * How many articles were published in a stretch of days.
     *
     * @param to its last day
     */
    public record Bucket(LocalDate from, LocalDate to, long count) {}

    /**
     * Days, months or years, by how far the days are apart; empty ones are left out. A date that
     * names only its month or year counts on the first day of it.
     */
    public static List<Bucket> of(NavigableMap<LocalDate, Long> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        long span = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey());
        if (span < DAYS) {
            return gathered(days, day -> day, day -> day);
        }
        return span < MONTHS
                ? gathered(
                        days,
                        day -> day.withDayOfMonth(1),
                        first -> first.with(TemporalAdjusters.lastDayOfMonth()))
                : gathered(
                        days,
                        day -> day.withDayOfYear(1),
                        first -> first.with(TemporalAdjusters.lastDayOfYear()));
    }

    private static List<Bucket> gathered(
            Map<LocalDate, Long> days,
            UnaryOperator<LocalDate> first,
            UnaryOperator<LocalDate> last) {
        Map<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(first.apply(day), count, Long::sum));
        List<Bucket> buckets = new ArrayList<>();
        counts.forEach((from, count) -> buckets.add(new Bucket(from, last.apply(from), count)));
        return buckets;
    }
}
