package newsarchive.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names one article for ever: the id it was given, else one derived from its address or, without
 * one, from its content.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    /** The longest id there may be, in UTF-16 code units. */
    public static final int MAX_LENGTH = 512;

    private static final int DERIVED_BYTES = 8;

    public ArticleId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an article id has 1 to 512 characters: '" + value + "'");
        }
    }

    /**
     * The id of the article at a canonical address: 16 hexadecimal digits of the address's SHA-256.
     */
    public static ArticleId ofUrl(String canonicalUrl) {
        return ofContent(canonicalUrl.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of content that has no address: 16 hexadecimal digits of its SHA-256. */
    public static ArticleId ofContent(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ArticleId(HexFormat.of().formatHex(digest, 0, DERIVED_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
