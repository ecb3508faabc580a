package newsarchive.fetch.feed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds: RFC 822, W3C-DTF and ISO 8601 with their many misprints, asctime, and
 * what software of various countries writes. First the time and its zone are taken out, then the
 * rest is tried as a date, the surest form first. Sitemaps print theirs alike.
 */
public final class FeedDate {
    private static final int LONGEST = 120;

    /** The names of zones as the tz database has them. */
    private static final Pattern REGION = Pattern.compile("^\\s*([A-Z][A-Za-z]+/[A-Za-z_/]{3,30})");

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<half>오전|오후|πμ|μμ)?\\s*(?<![\\d:])(?<hour>\\d{1,2})\\s*:\\s*(?<minute>\\d{1,2})"
                            + "(?:\\s*:\\s*(?<second>\\d{1,2})(?:[.,]\\d+)?)?"
                            + "\\s*(?<half2>[ap]\\.?m\\b\\.?)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMPACT_TIME =
            Pattern.compile(
                    "(?<=\\d)T(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,]\\d+)?");

    /** Behind the time: an offset, or a name and an offset, or a name. */
    private static final Pattern ZONE =
            Pattern.compile(
                    "^\\s*[\\[(]?(?:(?:GMT|UTC?|Z)?\\s*([+\\-−])\\s?(\\d{1,2}):?(\\d{2})?(?!\\d)|([A-Za-z]{1,5})\\b)");

    /** Words of dates that only one country writes, which has one zone. */
    private static final Pattern KOREAN = Pattern.compile("[년월일]|오전|오후");

    private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

    private FeedDate() {}

    /** The moment in its printed zone, in UTC where none is printed; a day begins at midnight. */
    public static Optional<OffsetDateTime> parse(String text) {
        String line = text.strip().replace('\u00A0', ' ');
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return EPOCH.matcher(line).matches() ? epoch(line) : printed(line);
        } catch (DateTimeException e) {
            return Optional.empty(); // a month 13, a year out of all time
        }
    }

    private static Optional<OffsetDateTime> epoch(String digits) {
        long seconds = Long.parseLong(digits.substring(0, 10));
        return Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    private static Optional<OffsetDateTime> printed(String line) {
        for (Pattern pattern : List.of(COMPACT_TIME, TIME)) {
            Matcher time = pattern.matcher(line);
            if (time.find()) {
                return withTime(line, time, pattern == TIME);
            }
        }
        return day(line).map(date -> OffsetDateTime.of(date, LocalTime.MIN, ZoneOffset.UTC));
    }

    private static Optional<OffsetDateTime> withTime(String line, Matcher time, boolean halves) {
        String behind = line.substring(time.end());
        Matcher region = REGION.matcher(behind);
        if (region.find()) {
            return inRegion(line.substring(0, time.end()), region.group(1));
        }
        Matcher zone = ZONE.matcher(behind);
        Optional<ZoneOffset> offset = zone.find() ? offset(zone) : Optional.empty();
        String date =
                line.substring(0, time.start())
                        + " "
                        + (offset.isPresent() ? behind.substring(zone.end()) : behind);
        int hour = hour(time, halves);
        int minute = Integer.parseInt(time.group("minute"));
        String seconds = time.group("second");
        int second = seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds));
        if (hour > 24 || minute > 59) {
            return day(date).map(d -> OffsetDateTime.of(d, LocalTime.MIN, ZoneOffset.UTC));
        }
        return day(date)
                .map(d ->
                        OffsetDateTime.of(
                                d.plusDays(hour / 24),
                                LocalTime.of(hour % 24, minute, second),
                                offset.orElse(
                                        KOREAN.matcher(line).find() ? KOREA : ZoneOffset.UTC)));
    }

    private static Optional<OffsetDateTime> inRegion(String line, String region) {
        Optional<OffsetDateTime> local = parse(line);
        try {
            ZoneId zone = ZoneId.of(region);
            return local.map(time -> time.toLocalDateTime().atZone(zone).toOffsetDateTime());
        } catch (DateTimeException e) {
            return local; // no such place
        }
    }

    private static int hour(Matcher time, boolean halves) {
        int hour = Integer.parseInt(time.group("hour"));
        if (!halves) {
            return hour;
        }
        String half = time.group("half") == null ? time.group("half2") : time.group("half");
        if (half == null) {
            return hour;
        }
        boolean afternoon =
                List.of("오후", "μμ").contains(half) || half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(Matcher zone) {
        if (zone.group(1) == null) {
            return DateNames.zone(zone.group(4));
        }
        int hours = Integer.parseInt(zone.group(2));
        int minutes = zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3));
        if (hours > 18 || minutes > 59) {
            return Optional.of(ZoneOffset.UTC);
        }
        int sign = zone.group(1).equals("+") ? 1 : -1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    /** A way to print a day; the groups are named after its parts. */
    private record Form(Pattern pattern) {
        static Form of(String regex) {
            return new Form(
                    Pattern.compile(
                            regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
        }

        Optional<LocalDate> read(String text) {
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

    private static final List<Form> FORMS = forms();

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        // 2006-09-15, 2006/9/15, 2006.9.15, 2006년 09월 15일, 2006年9月15日
        forms.add(
                Form.of(
                        "(?<!\\d)(?<y>\\d{4})\\s*[-/.년年]\\s*(?<m>\\d{1,2})\\s*[-/.월月]\\s*(?<d>\\d{1,2})(?!\\d)"));
        forms.add(Form.of("(?<!\\d)(?<y>\\d{4})-?W(?<week>\\d{2})(?:-?(?<d>[1-7]))?"));
        forms.add(Form.of("^(?<y>\\d{4})-?(?<ordinal>\\d{3})(?!\\d)"));
        forms.add(Form.of("^(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)"));
        forms.add(Form.of("^(?<y>\\d{2})-(?<m>0[1-9]|1[0-2])-(?<d>[0-2]\\d|3[01])(?!\\d)"));
        // 15 Sep 2006, 15-Sep-06, 15. September 2006, 15 de setembro de 2006
        forms.add(
                Form.of(
                        "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s\\-/,]*(?:de\\s+|of\\s+)?(?<name>\\p{L}{3,})\\.?[\\s\\-/,']*(?:de\\s+)?(?<y>\\d{4}|\\d{2})(?!\\d)"));
        // Sep 15, 2006; Fri Sep 15 2006
        forms.add(
                Form.of(
                        "(?<name>\\p{L}{3,})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(?<y>\\d{4}|\\d{2})(?!\\d)"));
        // 2006-július-15, 2006 Sep 15
        forms.add(
                Form.of(
                        "(?<!\\d)(?<y>\\d{4})[\\s\\-/.,]+(?<name>\\p{L}{3,})\\.?[\\s\\-/.,]+(?<d>\\d{1,2})(?!\\d)"));
        // With strokes: software from the United States
        forms.add(
                Form.of("(?<!\\d)(?<m>0?[1-9]|1[0-2])/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d{2})(?!\\d)"));
        forms.add(
                Form.of(
                        "(?<!\\d)(?<d>\\d{1,2})[/. -](?<m>\\d{1,2})[/. -](?<y>\\d{4}|\\d{2})(?!\\d)"));
        forms.add(Form.of("^(?<y>\\d{4})-(?<m>\\d{1,2})\\s*$"));
        forms.add(Form.of("(?<!\\d)(?<name>\\p{L}{3,})\\.?\\s+(?<y>\\d{4})(?!\\d)"));
        forms.add(Form.of("^(?<y>\\d{4})\\s*$"));
        return List.copyOf(forms);
    }

    private static Optional<LocalDate> day(String text) {
        String line = text.strip();
        return FORMS.stream().flatMap(form -> form.read(line).stream()).findFirst();
    }
}
