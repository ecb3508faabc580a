package newsarchive.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order, just behind one article. Whoever goes on from it sees what comes behind, no
 * matter what was put before it meanwhile; the article itself may be gone. Only relevance may shift
 * a little when articles come, as every word's rarity does.
 *
 * @param score of the article, where the order is by relevance; else 0
 * @param time what the order compares: seconds since 1970 of publication, or the number of arrival;
 *     null for an article without
 * @param id of the article, which breaks ties
 */
public record Cursor(Sort sort, float score, @Nullable Long time, String id) {
    private static final String NO_TIME = "-";

    /** One word that goes into an address as it is; what is in it is nobody else's business. */
    @Override
    public String toString() {
        String text =
                String.join(
                        " ",
                        sort.id(),
                        Integer.toHexString(Float.floatToIntBits(score)),
                        time == null ? NO_TIME : time.toString(),
                        id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #toString} wrote; nothing if it is something else. */
    public static Optional<Cursor> parse(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", 4);
            return parts.length < 4
                    ? Optional.empty()
                    : Sort.ofId(parts[0]).map(sort -> of(sort, parts));
        } catch (IllegalArgumentException e) {
            // Neither is it Base64 nor are these numbers: somebody changed it.
            return Optional.empty();
        }
    }

    private static Cursor of(Sort sort, String[] parts) {
        float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16));
        if (Float.isNaN(score)) {
            throw new IllegalArgumentException("no score");
        }
        Long time = parts[2].equals(NO_TIME) ? null : Long.valueOf(parts[2]);
        return new Cursor(sort, score, time, parts[3]);
    }
}
