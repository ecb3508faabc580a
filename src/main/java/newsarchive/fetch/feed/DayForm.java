package newsarchive.fetch.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.table.Table;

/** A way to print a day; the groups of its pattern are named after the parts. */
record DayForm(Pattern pattern) {
    /** The surest first. */
    private static final List<DayForm> FORMS =
            Table.builtIn(DayForm.class, "day-forms.tsv").rows().stream()
                    .map(row -> DayForm.of(row.cell("pattern")))
                    .toList();

    private static DayForm of(String regex) {
        return new DayForm(
                Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    /**
     * The day in a text, by the first form that gives one.
     *
     * @throws java.time.DateTimeException if it is out of all time
     */
    static Optional<LocalDate> find(String text) {
        String line = text.strip();
        return FORMS.stream().flatMap(form -> form.read(line).stream()).findFirst();
    }

    private Optional<LocalDate> read(String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(Matcher matcher) {
        int year = year(matcher.group("y"));
        if (has("name")) {
            return DateNames.month(matcher.group("name"))
                    .map(month -> clamped(year, month, number(matcher, "d", 1)));
        }
        if (has("week")) {
            return Optional.of(
                    LocalDate.of(year, 1, 4)
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(matcher, "week", 1))
                            .with(DayOfWeek.of(number(matcher, "d", 1))));
        }
        if (has("ordinal")) {
            int day = number(matcher, "ordinal", 1);
            return day >= 1 && day <= 366
                    ? Optional.of(LocalDate.ofYearDay(year, 1).plusDays(day - 1L))
                    : Optional.empty();
        }
        int month = number(matcher, "m", 1);
        return month >= 1 && month <= 12
                ? Optional.of(clamped(year, month, number(matcher, "d", 1)))
                : Optional.empty();
    }

    private boolean has(String group) {
        return pattern.namedGroups().containsKey(group);
    }

    private int number(Matcher matcher, String group, int otherwise) {
        String digits = has(group) ? matcher.group(group) : null;
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static LocalDate clamped(int year, int month, int day) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        return LocalDate.of(year, month, Math.clamp(day, 1, last));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
    }
}
