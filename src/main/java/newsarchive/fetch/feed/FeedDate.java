package newsarchive.fetch.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
        return DayForm.find(line)
                .map(date -> OffsetDateTime.of(date, LocalTime.MIN, ZoneOffset.UTC));
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
            return DayForm.find(date).map(d -> OffsetDateTime.of(d, LocalTime.MIN, ZoneOffset.UTC));
        }
        return DayForm.find(date)
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
}
