package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import newsarchive.testing.ServedArticles;
import newsarchive.web.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostGuardTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1:8080, 200",
        "127.8.0.1, 200",
        "[::1]:8080, 200",
        "attacker.example, 421",
        "attacker.example:8080, 421",
        "localhost.attacker.example, 421",
        "127.attacker.example, 421",
        "192.168.0.7, 421",
    })
    void onlyNamesOfThisMachineAreAnsweredTo(String host, int status) throws IOException {
        try (ServedArticles served = new ServedArticles(folder)) {
            assertThat(RawHttp.status(served.port(), "/api/search", host)).isEqualTo(status);
            assertThat(RawHttp.status(served.port(), "/", host)).isEqualTo(status);
        }
    }

    @Test
    void aProxyOnThisMachineMayHaveAnotherName() {
        ServerOptions options =
                new ServerOptions(
                        "127.0.0.1", 0, null, true, Texts.english(), "https://news.example/");
        HostGuard guard = new HostGuard(options);
        assertThat(guard.answersTo("news.example")).isTrue();
        assertThat(guard.answersTo("other.example")).isFalse();
    }

    @Test
    void beyondLoopbackEveryNameIsAnsweredTo() {
        HostGuard guard = new HostGuard(new ServerOptions("0.0.0.0", 0, null));
        assertThat(guard.answersTo("anything.example")).isTrue();
    }
}
