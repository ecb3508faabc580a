package newsarchive.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which content is named and compared. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of all bytes. */
    public static byte[] of(byte[] bytes) {
        return digester().digest(bytes);
    }

    /** The digest of all bytes as 64 hexadecimal digits in lower case. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    private static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
