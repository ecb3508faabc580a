package newsarchive.extract.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date from a line of text, as precise as it is printed and with the zone that is printed.
 * Refuses impossible dates and dates after the page was captured.
 */
final class DateParser {
    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 1900;

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)\\s*(?:[-/.]|年|년)\\s*(\\d{1,2})(?:\\s*(?:[-/.]|月|월)\\s*(\\d{1,2}))?(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:T?(?=\\d{4})|(?!\\d))");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern NAME_LAST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}{3,})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)(?!\\d)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME_FIRST =
            Pattern.compile(
                    "(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern TIME =
            Pattern.compile(
                    "^(?:[T,\\s|·•–-]|at|um|às|à|ore|kl\\.?|日|일|\\([^)]{1,3}\\))*(\\d{1,2})\\s*(?:[:h.]|時|시)\\s*(\\d{2})(?:\\s*분|分)?(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?\\s?m\\.?(?!\\w))?\\s*(Z(?!\\w)|[+-]\\d{2}:?\\d{2}(?!\\d)|[+-]\\d{2}(?!\\d)|\\(?[A-Z]{2,4}\\)?(?![\\p{L}]))?",
                    Pattern.CASE_INSENSITIVE);

    private final LocalDate latest;

    /**
     * @param captured no page is published after this, give or take a day of zones
     */
    DateParser(Instant captured) {
        this.latest = LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(2);
    }

    Optional<PublicationDate> parse(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
        if (EPOCH.matcher(line).matches()) {
            return epoch(line);
        }
        return numbers(line)
                .or(() -> names(line))
                .or(() -> dayFirst(line))
                .map(PublicationDate::new);
    }

    private Optional<PublicationDate> epoch(String digits) {
        long seconds = Long.parseLong(digits.substring(0, 10));
        return Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC))
                .filter(time -> isPossible(time.toLocalDate()))
                .map(PublicationDate::new);
    }

    private Optional<Temporal> numbers(String line) {
        Matcher matcher = NUMBERS.matcher(line);
        if (matcher.find()) {
            @Nullable String day = matcher.group(3);
            if (day == null) {
                return month(matcher.group(1), matcher.group(2));
            }
            return date(matcher.group(1), matcher.group(2), day, line.substring(matcher.end()));
        }
        matcher = COMPACT.matcher(line);
        return matcher.find()
                ? date(matcher.group(1), matcher.group(2), matcher.group(3), "")
                : Optional.empty();
    }

    private Optional<Temporal> names(String line) {
        for (Matcher last = NAME_LAST.matcher(line); last.find(); ) {
            Optional<Integer> month = MonthNames.number(last.group(2));
            if (month.isPresent()) {
                return date(
                        last.group(3),
                        month.get().toString(),
                        last.group(1),
                        line.substring(last.end()));
            }
        }
        for (Matcher first = NAME_FIRST.matcher(line); first.find(); ) {
            Optional<Integer> month = MonthNames.number(first.group(1));
            if (month.isPresent()) {
                return date(
                        first.group(3),
                        month.get().toString(),
                        first.group(2),
                        line.substring(first.end()));
            }
        }
        return Optional.empty();
    }

    /** Only the United States print the month first, and they use strokes. */
    private Optional<Temporal> dayFirst(String line) {
        Matcher matcher = DAY_FIRST.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(3).length() == 2 ? "20" + matcher.group(3) : matcher.group(3);
        String rest = line.substring(matcher.end());
        boolean stroke = matcher.group().contains("/");
        Optional<Temporal> date = date(year, matcher.group(2), matcher.group(1), rest);
        return date.isEmpty() && stroke
                ? date(year, matcher.group(1), matcher.group(2), rest)
                : date;
    }

    private Optional<Temporal> month(String year, String month) {
        try {
            YearMonth value = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return isPossible(value.atDay(1)) ? Optional.of(value) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a month 13
        }
    }

    private Optional<Temporal> date(String year, String month, String day, String rest) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return isPossible(date) ? Optional.of(withTime(date, rest)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a 30th of February
        }
    }

    private boolean isPossible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && !date.isAfter(latest);
    }

    private static Temporal withTime(LocalDate date, String rest) {
        Matcher matcher = TIME.matcher(rest);
        if (!matcher.find()) {
            return date;
        }
        int hour = Integer.parseInt(matcher.group(1));
        @Nullable String half = matcher.group(4);
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        @Nullable String second = matcher.group(3);
        try {
            LocalTime time =
                    LocalTime.of(
                            hour,
                            Integer.parseInt(matcher.group(2)),
                            second == null ? 0 : Integer.parseInt(second));
            Optional<ZoneOffset> zone = Zones.offset(matcher.group(5));
            return zone.isPresent() ? OffsetDateTime.of(date, time, zone.get()) : date.atTime(time);
        } catch (DateTimeException e) {
            return date; // a 25th hour: the day is still good
        }
    }
}
