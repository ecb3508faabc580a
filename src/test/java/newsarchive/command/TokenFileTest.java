package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokenFileTest {
    @TempDir private Path folder;

    @Test
    void onlyOnesOwnMachineGetsATokenByChance() {
        assertThat(TokenFile.token(null, "127.0.0.1")).isPresent();
        assertThat(TokenFile.token(null, "::1")).isPresent();
        assertThat(TokenFile.token(null, "0.0.0.0")).isEmpty();
        assertThat(TokenFile.token(null, "192.0.2.1")).isEmpty();
    }

    @Test
    void aFileGivesItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "0123456789abcdef\n");
        assertThat(TokenFile.token(file, "0.0.0.0")).isPresent();
    }

    @Test
    void aFileWithoutATokenIsAMistakeThatDoesNotRepeatIt() throws IOException {
        Path weak = Files.writeString(folder.resolve("weak"), "secret");
        assertThatThrownBy(() -> TokenFile.token(weak, "127.0.0.1"))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining(weak.toString())
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> TokenFile.token(folder.resolve("none"), "127.0.0.1"))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("cannot be read");
    }
}
