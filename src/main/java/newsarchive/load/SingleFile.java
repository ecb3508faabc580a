package newsarchive.load;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.page.CanonicalUrl;

/**
 * What the browser extension SingleFile notes in a comment at the beginning of the pages it saves.
 *
 * @param url the canonical address the page was saved from
 * @param saved when, if the date can be understood
 */
record SingleFile(String url, Optional<Instant> saved) {
    private static final int BEGINNING = 1 << 13;
    private static final Pattern NOTE =
            Pattern.compile(
                    "<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)(?:\\s+saved date:\\s*([^\\n(]+))?");

    /** As browsers print dates: {@code Tue Mar 05 2024 10:11:12 GMT+0100}. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH);

    /** The note of a page, if it has one. */
    static Optional<SingleFile> note(byte[] html) {
        String beginning =
                new String(html, 0, Math.min(html.length, BEGINNING), StandardCharsets.UTF_8);
        Matcher note = NOTE.matcher(beginning);
        if (!note.find()) {
            return Optional.empty();
        }
        String date = note.group(2) == null ? "" : note.group(2).strip();
        return CanonicalUrl.of(note.group(1)).map(url -> new SingleFile(url, instant(date)));
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date, DATE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
