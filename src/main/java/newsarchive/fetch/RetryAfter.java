package newsarchive.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** Whether and when a status asks us to come again. */
final class RetryAfter {
    /** Too many requests, and troubles of servers that pass. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504, 520, 522);

    /** Nobody is believed who wants us never to come again by a number. */
    private static final Duration MOST = Duration.ofDays(1);

    private RetryAfter() {}

    /** As in {@link Fetch.Failed}. */
    static Optional<Duration> of(Answer.Arrived answer) {
        if (!PASSING.contains(answer.status())) {
            return Optional.empty();
        }
        return Optional.of(
                answer.header("retry-after")
                        .flatMap(value ->
                                seconds(value.strip()).or(() -> date(value.strip(), answer.at())))
                        .map(time -> time.compareTo(MOST) > 0 ? MOST : time)
                        .orElse(Duration.ZERO));
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : Optional.empty();
    }

    private static Optional<Duration> date(String value, Instant now) {
        try {
            Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
