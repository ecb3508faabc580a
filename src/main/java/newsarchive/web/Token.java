package newsarchive.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret by which whoever may change the archive is known. */
public final class Token {
    private static final int RANDOM_BYTES = 24;

    /** What a cookie and a header can carry as it is. */
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._~+=-]{16,256}");

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** A new one that nobody can guess. */
    public static Token random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /**
     * One that a person chose.
     *
     * @throws IllegalArgumentException if it is too short or has other characters than a cookie can
     *     carry; the message does not repeat it
     */
    public static Token of(String secret) {
        if (!USABLE.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    "a token is one line of 16 to 256 letters, digits and . _ ~ + = -");
        }
        return new Token(secret);
    }

    String secret() {
        return secret;
    }

    /** Takes as long for a nearly right one as for a quite wrong one. */
    boolean matches(String offered) {
        return MessageDigest.isEqual(bytes(secret), bytes(offered));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "a token";
    }
}
