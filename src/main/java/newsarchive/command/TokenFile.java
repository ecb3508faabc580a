package newsarchive.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import newsarchive.web.Token;
import org.jspecify.annotations.Nullable;

/** Where a server's token comes from: a file, else chance, and that only on one's own machine. */
final class TokenFile {
    private TokenFile() {}

    /**
     * The token of a server; none beyond loopback without a file, and such a server changes
     * nothing.
     *
     * @throws Mistake if the file cannot be read or holds no token
     */
    static Optional<Token> token(@Nullable Path file, String host) {
        if (file != null) {
            return Optional.of(read(file));
        }
        return isLoopback(host) ? Optional.of(Token.random()) : Optional.empty();
    }

    private static Token read(Path file) {
        try {
            return Token.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new Mistake("the token file " + file + " cannot be read");
        } catch (IllegalArgumentException e) {
            throw new Mistake("the token file " + file + ": " + e.getMessage());
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
