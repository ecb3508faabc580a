package newsarchive.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What came of a source on each of the last days, against what was to be expected: the median of
 * the same weekday in the weeks before. Drawn as bars with a mark each.
 *
 * @param days oldest first; the last one is today
 * @param most the largest number in it, for the scale
 */
public record SourceDays(List<Day> days, double most) {
    static final int SHOWN = 28;
    private static final int WEEKS = 8;

    /** Days back that are looked at. */
    static final int HISTORY = SHOWN + 7 * WEEKS;

    private static final int BAR = 12;
    private static final int HEIGHT = 48;

    /** Whole days that have to be silent before it is said. */
    private static final int SILENT_DAYS = 2;

    /**
     * One day.
     *
     * @param x from the left, and {@code y}, {@code height} and {@code mark} from the top, in the
     *     units of the drawing
     */
    public record Day(
            String date, long came, double expected, int x, int y, int height, int mark) {}

    static SourceDays of(Map<LocalDate, Long> came, LocalDate today) {
        double most = 1;
        for (int back = 0; back < SHOWN; back++) {
            LocalDate date = today.minusDays(back);
            most =
                    Math.max(
                            most,
                            Math.max(
                                    came.getOrDefault(date, 0L).doubleValue(),
                                    expected(came, date)));
        }
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < SHOWN; i++) {
            LocalDate date = today.minusDays(SHOWN - 1 - i);
            long number = came.getOrDefault(date, 0L);
            double expected = expected(came, date);
            int height = (int) Math.round(HEIGHT * number / most);
            days.add(
                    new Day(
                            date.toString(),
                            number,
                            expected,
                            i * BAR,
                            HEIGHT - height,
                            height,
                            HEIGHT - (int) Math.round(HEIGHT * expected / most)));
        }
        return new SourceDays(days, most);
    }

    /** Weeks before the first visit are no zeros: what nobody looked for is not missing. */
    private static double expected(Map<LocalDate, Long> came, LocalDate date) {
        LocalDate first = came.keySet().stream().min(LocalDate::compareTo).orElse(date);
        List<Long> before = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate then = date.minusWeeks(week);
            if (!then.isBefore(first)) {
                before.add(came.getOrDefault(then, 0L));
            }
        }
        before.sort(Long::compareTo);
        int middle = before.size() / 2;
        return before.isEmpty()
                ? 0
                : before.size() % 2 == 1
                        ? before.get(middle).doubleValue()
                        : (before.get(middle - 1) + before.get(middle)) / 2.0;
    }

    /** Whether nothing came on the last whole days though something was expected on each. */
    boolean isSilent() {
        List<Day> whole = days.subList(days.size() - 1 - SILENT_DAYS, days.size() - 1);
        return whole.stream().allMatch(day -> day.came == 0 && day.expected >= 1);
    }

    /** The drawing's own width. */
    public int width() {
        return SHOWN * BAR;
    }

    /** The drawing's own height. */
    public int height() {
        return HEIGHT;
    }

    /** What came on all of them. */
    public long came() {
        return days.stream().mapToLong(Day::came).sum();
    }

    /** What was to be expected, to the next whole article. */
    public long expected() {
        return Math.round(days.stream().mapToDouble(Day::expected).sum());
    }
}
