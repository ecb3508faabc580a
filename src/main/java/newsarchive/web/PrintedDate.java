package newsarchive.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import newsarchive.article.PublicationDate;

/** Dates as readers read them, never more precise than the publisher was. */
public final class PrintedDate {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private PrintedDate() {}

    /** Such as {@code 20 April 2021}. */
    public static String day(PublicationDate date) {
        return switch (date.value()) {
            case Year year -> year.toString();
            case YearMonth month -> MONTH.format(month);
            case LocalDate day -> day(day);
            default -> day(date.firstDay());
        };
    }

    /** Such as {@code 20 April 2021}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 20 April 2021, 11:05 UTC}. */
    public static String moment(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return DAY.format(time) + ", " + TIME.format(time) + " UTC";
    }

    /** Such as {@code 20 April 2021, 11:05 (UTC+09:00)}; the day alone when no time is known. */
    public static String full(PublicationDate date) {
        return switch (date.value()) {
            case LocalDateTime time -> day(date) + ", " + TIME.format(time);
            case OffsetDateTime time ->
                    day(date)
                            + ", "
                            + TIME.format(time)
                            + (time.getOffset().equals(ZoneOffset.UTC)
                                    ? " UTC"
                                    : " (UTC" + time.getOffset() + ")");
            default -> day(date);
        };
    }
}
