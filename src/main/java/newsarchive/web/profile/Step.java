package newsarchive.web.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long each stretch of a time line is. */
enum Step {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private static final int MONTHS_A_YEAR = 12;

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** The word in parameters and JSON. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> ofId(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }

    /** The first day of the stretch that holds a day. */
    LocalDate first(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The first day of the stretch that many stretches later. */
    LocalDate plus(LocalDate first, long stretches) {
        return first.plusMonths(stretches * months);
    }

    /** How many stretches there are from one first day to another, both counted. */
    long from(LocalDate first, LocalDate last) {
        return (monthsOf(last) - monthsOf(first)) / months + 1;
    }

    private static long monthsOf(LocalDate day) {
        return (long) day.getYear() * MONTHS_A_YEAR + day.getMonthValue();
    }

    /** Such as {@code 2021-04}, {@code 2021 Q2}, {@code 2021}. */
    String label(LocalDate first) {
        return switch (this) {
            case MONTH ->
                    String.format(Locale.ROOT, "%d-%02d", first.getYear(), first.getMonthValue());
            case QUARTER ->
                    String.format(
                            Locale.ROOT,
                            "%d Q%d",
                            first.getYear(),
                            (first.getMonthValue() - 1) / months + 1);
            case YEAR -> Integer.toString(first.getYear());
        };
    }
}
