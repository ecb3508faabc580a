package newsarchive.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Days of publication gathered into as many stretches as one sees at a glance. */
public final class Histogram {
    private Histogram() {}

    /**
     * How many articles were published in a stretch of days.
     *
     * @param to its last day
     */
    public record Bucket(LocalDate from, LocalDate to, long count) {}

    /**
     * Days, weeks, months, years, decades or centuries, by how far the days are apart, oldest
     * first; empty ones are left out. A date that names only its month or year counts on the first
     * day of it.
     */
    public static List<Bucket> of(NavigableMap<LocalDate, Long> days) {
        return withEmpty(days).stream().filter(bucket -> bucket.count() > 0).toList();
    }

    /**
     * The same with the empty ones between the first and the last, about a hundred altogether at
     * most.
     */
    public static List<Bucket> withEmpty(NavigableMap<LocalDate, Long> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        Stretch stretch = Stretch.across(ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()));
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(stretch.first(day), count, Long::sum));
        List<Bucket> buckets = new ArrayList<>();
        LocalDate from = counts.firstKey();
        while (!from.isAfter(counts.lastKey())) {
            LocalDate next = stretch.next(from);
            buckets.add(new Bucket(from, next.minusDays(1), counts.getOrDefault(from, 0L)));
            from = next;
        }
        return buckets;
    }
}
