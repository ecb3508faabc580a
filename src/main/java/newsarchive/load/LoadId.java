package newsarchive.load;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names loads, such as {@code 20260304T050607-k7q2}: short enough to be typed. */
final class LoadId {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
    private static final int RANDOM_LETTERS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LoadId() {}

    static String next() {
        StringBuilder id = new StringBuilder(TIME.format(Instant.now())).append('-');
        RANDOM.ints(RANDOM_LETTERS, 0, LETTERS.length())
                .forEach(at -> id.append(LETTERS.charAt(at)));
        return id.toString();
    }
}
