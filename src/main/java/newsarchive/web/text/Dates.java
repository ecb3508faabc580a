package newsarchive.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Dates as readers of one language read them, never more precise than the publisher was. */
public final class Dates {
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter minute;

    Dates(Texts texts) {
        this.texts = texts;
        day = formatter("common.date.day");
        month = formatter("common.date.month");
        time = formatter("common.date.time");
        minute = formatter("common.date.minute");
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(texts.of(key), texts.locale());
    }

    /** Such as {@code 20 April 2021}; a word for none. */
    public String day(@Nullable PublicationDate date) {
        if (date == null) {
            return texts.of("common.undated");
        }
        return switch (date.value()) {
            case Year year -> year.toString();
            case YearMonth month -> month(month);
            case LocalDate day -> day(day);
            default -> day(date.firstDay());
        };
    }

    /** Such as {@code 20 April 2021}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** Such as {@code April 2021}. */
    public String month(TemporalAccessor date) {
        return month.format(date);
    }

    /** Such as {@code 1 April 2021 to 20 April 2021}. */
    public String span(LocalDate from, LocalDate to) {
        return texts.of("common.date.span", "from", day(from), "to", day(to));
    }

    /** Such as {@code 2021-04-20 11:05}, in the time of some zone. */
    public String minute(Instant instant, ZoneId zone) {
        return minute.format(instant.atZone(zone));
    }

    /** Such as {@code 20 April 2021, 11:05 UTC}. */
    public String moment(Instant instant) {
        return universal(instant.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 20 April 2021, 11:05 (UTC+09:00)}; the day alone when no time is known. */
    public String full(@Nullable PublicationDate date) {
        if (date == null) {
            return day(date);
        }
        return switch (date.value()) {
            case LocalDateTime local ->
                    texts.of("common.date.local", "day", day(date), "time", time.format(local));
            case OffsetDateTime known when known.getOffset().equals(ZoneOffset.UTC) ->
                    universal(known);
            case OffsetDateTime known ->
                    texts.of(
                            "common.date.offset",
                            "day",
                            day(date),
                            "time",
                            time.format(known),
                            "offset",
                            known.getOffset().toString());
            default -> day(date);
        };
    }

    private String universal(OffsetDateTime moment) {
        return texts.of(
                "common.date.universal", "day", day.format(moment), "time", time.format(moment));
    }
}
