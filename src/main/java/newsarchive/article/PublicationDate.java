package newsarchive.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;

/**
 * A date as precise as the publisher printed it: a year, a month, a day, a local time, or a time
 * with its offset. Days are always the printed ones, whatever the reader's zone; a time without an
 * offset counts as UTC only where an instant is needed.
 */
public record PublicationDate(Temporal value) {
    public PublicationDate {
        if (!(value instanceof Year
                || value instanceof YearMonth
                || value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime)) {
            throw new IllegalArgumentException(
                    "no publication date: " + value.getClass().getSimpleName());
        }
    }

    /**
     * Reads ISO 8601: {@code 2021}, {@code 2021-04}, {@code 2021-04-20}, {@code 2021-04-20T11:05},
     * {@code 2021-04-20T11:05:00+09:00}.
     *
     * @throws DateTimeParseException if the text is none of these
     */
    public static PublicationDate parse(String iso) {
        return new PublicationDate(
                switch (iso.length()) {
                    case 4 -> Year.parse(iso);
                    case 7 -> YearMonth.parse(iso);
                    case 10 -> LocalDate.parse(iso);
                    default ->
                            hasOffset(iso) ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso);
                });
    }

    private static boolean hasOffset(String iso) {
        int time = iso.indexOf('T');
        return iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.lastIndexOf('-') > time;
    }

    /** The first day the date can mean, as printed. */
    public LocalDate firstDay() {
        return switch (value) {
            case Year year -> year.atDay(1);
            case YearMonth month -> month.atDay(1);
            case LocalDate day -> day;
            case LocalDateTime time -> time.toLocalDate();
            default -> ((OffsetDateTime) value).toLocalDate();
        };
    }

    /** The last day the date can mean, as printed. */
    public LocalDate lastDay() {
        return switch (value) {
            case Year year -> year.atMonth(12).atEndOfMonth();
            case YearMonth month -> month.atEndOfMonth();
            default -> firstDay();
        };
    }

    /** The earliest moment the date can mean; without an offset, in UTC. For ordering. */
    public Instant instant() {
        return switch (value) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }

    /** ISO 8601, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
