package newsarchive.page.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a record says about itself. Of an ARC record the fields are those that a WARC record would
 * have.
 *
 * @param fields names in lower case, values in order
 * @param length of the block in bytes
 */
public record RecordHead(Map<String, List<String>> fields, long length) {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int DATE_LENGTH = 10;

    /** The WARC-Type in lower case; {@code unknown} where there is none. */
    public String type() {
        return first("warc-type").map(type -> type.toLowerCase(Locale.ROOT)).orElse("unknown");
    }

    /** The address; empty where there is none. Some tools put it into angle brackets. */
    public String target() {
        String target = first("warc-target-uri").orElse("");
        return target.startsWith("<") && target.endsWith(">")
                ? target.substring(1, target.length() - 1)
                : target;
    }

    /** The WARC-Date, if it is one, in any of the precisions of WARC 1.1 from the day on. */
    public Optional<Instant> date() {
        return first("warc-date").flatMap(RecordHead::instant);
    }

    /** The Content-Type of the block; empty where there is none. */
    public String contentType() {
        return first("content-type").orElse("");
    }

    /** The first value of a field; the name in lower case. */
    public Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<Instant> instant(String date) {
        try {
            if (date.length() == DATE_LENGTH) {
                return Optional.of(LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return Optional.of(
                    date.chars().allMatch(Character::isDigit)
                            ? LocalDateTime.parse(date, DIGITS).toInstant(ZoneOffset.UTC)
                            : Instant.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
