package newsarchive.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.PublicationDate;

/**
 * Days as people write them: {@code 2021}, {@code 2021-04}, {@code 2021-04-20}, {@code today},
 * {@code yesterday}, or counted back from today: {@code -7d}, {@code -2w}, {@code -6m}, {@code
 * -1y}.
 */
final class Days {
    private static final Pattern ABSOLUTE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern RELATIVE = Pattern.compile("-(\\d{1,5})([dwmy])");

    private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);
    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    /** What may be written, for messages. */
    static final String FORMS = "a date such as 2021, 2021-04, 2021-04-20, today or -7d";

    /** The first and the last day meant, or nothing if the text is no date. */
    Optional<DayRange> parse(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        try {
            if (text.equals("today") || text.equals("yesterday")) {
                LocalDate day = text.equals("today") ? today : today.minusDays(1);
                return Optional.of(new DayRange(day, day));
            }
            if (ABSOLUTE.matcher(text).matches()) {
                PublicationDate date = PublicationDate.parse(text);
                return Optional.of(new DayRange(date.firstDay(), date.lastDay()));
            }
            Matcher relative = RELATIVE.matcher(text);
            if (relative.matches()) {
                LocalDate day =
                        atEarliest(back(Integer.parseInt(relative.group(1)), relative.group(2)));
                return Optional.of(new DayRange(day, day));
            }
        } catch (DateTimeException e) {
            // 2021-02-30 has the shape of a date and is none.
        }
        return Optional.empty();
    }

    /** Years before 0 have another form, which would not be read again. */
    private static LocalDate atEarliest(LocalDate day) {
        return day.isBefore(EARLIEST) ? EARLIEST : day;
    }

    private LocalDate back(int count, String unit) {
        return switch (unit) {
            case "d" -> today.minusDays(count);
            case "w" -> today.minusWeeks(count);
            case "m" -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
    }
}
