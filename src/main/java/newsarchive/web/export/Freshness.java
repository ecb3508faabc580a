package newsarchive.web.export;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsarchive.page.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Conditional requests (RFC 9110): whoever knows an answer already need not be sent it again. An
 * answer is as old as this server knows it: what was captured long ago may have arrived just now.
 */
final class Freshness {
    private static final int MOST = 10_000;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private final Clock clock;

    /** By answer, the oldest forgotten first. */
    private final Map<String, Instant> since =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > MOST;
                }
            };

    Freshness(Clock clock) {
        this.clock = clock;
    }

    /** Says how the answer is known again, and tells whether whoever asks knows it. */
    boolean isKnown(Context context, byte[] answer) {
        String tag = '"' + Sha256.hex(answer).substring(0, 32) + '"';
        Instant changed = changed(tag);
        context.header("ETag", tag);
        context.header("Last-Modified", HTTP_DATE.format(changed.atZone(ZoneOffset.UTC)));
        context.header("Cache-Control", "no-cache");
        String tags = context.header("If-None-Match");
        return tags == null
                ? date(context.header("If-Modified-Since"))
                        .filter(known -> !changed.isAfter(known))
                        .isPresent()
                : Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private synchronized Instant changed(String tag) {
        return since.computeIfAbsent(tag, _ -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<Instant> date(@Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .map(text -> ZonedDateTime.parse(text, HTTP_DATE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // A date that cannot be read is as good as none.
        }
    }
}
