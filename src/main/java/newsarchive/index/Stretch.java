package newsarchive.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** How many days a bucket of the histogram gathers. */
enum Stretch {
    DAY(62),
    WEEK(366),
    MONTH(10 * 366),
    YEAR(100 * 366),
    DECADE(1000 * 366),
    CENTURY(Long.MAX_VALUE);

    /** Days from the first to the last article up to which this is fine enough. */
    private final long span;

    Stretch(long span) {
        this.span = span;
    }

    static Stretch across(long days) {
        return Arrays.stream(values())
                .filter(stretch -> days < stretch.span)
                .findFirst()
                .orElse(CENTURY);
    }

    /** The first day of the bucket in which a day lies; weeks begin on Monday. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> floor(day, 10);
            case CENTURY -> floor(day, 100);
        };
    }

    private static LocalDate floor(LocalDate day, int years) {
        return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
    }

    /** The first day of the bucket after the one that begins on {@code first}. */
    LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
            case DECADE -> first.plusYears(10);
            case CENTURY -> first.plusYears(100);
        };
    }
}
