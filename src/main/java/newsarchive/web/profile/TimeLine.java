package newsarchive.web.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.DayRange;

/**
 * How many articles were published in each of the stretches between the first and the last, for
 * several questions side by side.
 *
 * @param starts the first days of all stretches, also of empty ones, the oldest first; at most
 *     {@value #MOST}, the newest ones
 */
record TimeLine(Step step, List<LocalDate> starts, List<Series> series) {
    private static final int MOST = 240;
    private static final int FEW_MONTHS = 36;
    private static final int FEW_QUARTERS = 48;

    /**
     * The answers to one question.
     *
     * @param counts one for each stretch
     * @param earlier how many were published before the first stretch
     * @param undated how many have no date
     */
    record Series(Track track, List<Long> counts, long earlier, long undated) {
        /** Articles in all. */
        long total() {
            return counts.stream().mapToLong(Long::longValue).sum() + earlier + undated;
        }
    }

    /** A question: a role in claims, or how articles have to do with the entity. */
    record Track(String id, ArticleQuery query) {}

    /**
     * @param answers to each question
     * @param wanted how long a stretch is; without it, so that one sees all at a glance
     */
    static TimeLine of(Map<Track, Hits> answers, Optional<Step> wanted) {
        List<LocalDate> days =
                answers.values().stream()
                        .map(Hits::days)
                        .filter(map -> !map.isEmpty())
                        .flatMap(map -> List.of(map.firstKey(), map.lastKey()).stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
        Step step = wanted.orElseGet(() -> usual(days));
        List<LocalDate> starts = days.isEmpty() ? List.of() : starts(step, days);
        List<Series> series = new ArrayList<>();
        answers.forEach((track, hits) -> series.add(series(track, hits, step, starts)));
        return new TimeLine(step, starts, series);
    }

    private static Step usual(List<LocalDate> days) {
        if (days.isEmpty()) {
            return Step.YEAR;
        }
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        if (Step.MONTH.from(first, last) <= FEW_MONTHS) {
            return Step.MONTH;
        }
        return Step.QUARTER.from(first, last) <= FEW_QUARTERS ? Step.QUARTER : Step.YEAR;
    }

    private static List<LocalDate> starts(Step step, List<LocalDate> days) {
        LocalDate last = step.first(days.getLast());
        long stretches = Math.min(MOST, step.from(step.first(days.getFirst()), last));
        List<LocalDate> starts = new ArrayList<>();
        for (long back = stretches - 1; back >= 0; back--) {
            starts.add(step.plus(last, -back));
        }
        return starts;
    }

    private static Series series(Track track, Hits hits, Step step, List<LocalDate> starts) {
        NavigableMap<LocalDate, Long> counts = new TreeMap<>();
        starts.forEach(start -> counts.put(start, 0L));
        long earlier = 0;
        for (Map.Entry<LocalDate, Long> day : hits.days().entrySet()) {
            LocalDate start = step.first(day.getKey());
            if (counts.containsKey(start)) {
                counts.merge(start, day.getValue(), Long::sum);
            } else {
                earlier += day.getValue();
            }
        }
        return new Series(track, List.copyOf(counts.values()), earlier, hits.undated());
    }

    /** The same but for one question. */
    TimeLine without(String track) {
        return new TimeLine(
                step,
                starts,
                series.stream().filter(one -> !one.track().id().equals(track)).toList());
    }

    /** The days of the stretch that begins so. */
    DayRange days(LocalDate start) {
        return new DayRange(start, step.plus(start, 1).minusDays(1));
    }
}
