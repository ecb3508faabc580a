package newsarchive.command.searches;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newsarchive.command.Mistake;

/** Signs what is posted, so that a receiver who knows the secret knows that it came from here. */
record Signing(SecretKeySpec key) {
    private static final String ALGORITHM = "HmacSHA256";

    /** The secret in a file; nothing where no file is named. */
    static Optional<Signing> of(String file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String secret = Files.readString(Path.of(file)).strip();
            if (secret.isEmpty()) {
                throw new Mistake(file + " (alert.secretFile) holds no secret");
            }
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Signing(new SecretKeySpec(bytes, ALGORITHM)));
        } catch (IOException e) {
            throw new Mistake("alert.secretFile cannot be read: " + e.getMessage());
        }
    }

    /** HMAC with SHA-256 (RFC 2104), in hexadecimal. */
    String of(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
