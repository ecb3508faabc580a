package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServerOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "news.example, news.example",
        "0.0.0.0, localhost",
        "::, localhost",
        "::1, [::1]",
        "[::1], [::1]"
    })
    void theHostIsPrintedAsBrowsersTakeIt(String host, String printed) {
        assertThat(new ServerOptions(host, 0, null).reachableHost()).isEqualTo(printed);
    }
}
