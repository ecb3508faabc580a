package newsarchive.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import newsarchive.extract.html.HtmlPage;
import newsarchive.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalUrlsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    https://a.example/x?ref=1      | https://a.example/x        | https://a.example/x
                    https://amp.a.example/x        | https://www.a.example/x    | https://www.a.example/x
                    https://a.co.uk/x              | https://b.co.uk/x          | https://a.co.uk/x
                    https://one.blogspot.com/x     | https://two.blogspot.com/x | https://one.blogspot.com/x
                    https://a.example/x            | /y                         | https://a.example/y
                    https://a.example/x            | https://a.example/         | https://a.example/x
                    https://a.example/x#top        | javascript:alert(1)        | https://a.example/x
                    http://127.0.0.1:8080/x.html   | https://b.example/x        | https://b.example/x
                    http://localhost/x.html        | https://b.example/x        | https://b.example/x
                    http://[2001:4860:4860::8888]/x | https://b.example/x       | http://[2001:4860:4860::8888]/x
                    http://[::1]:8080/x.html       | https://b.example/x        | https://b.example/x
                    urn:sha256:00                  | https://b.example/x        | https://b.example/x
                    urn:sha256:00                  | https://b.example/         | https://b.example/
                    urn:sha256:00                  | /x                         | -
                    """)
    void aPageSpeaksForItsOwnSiteOnly(String address, String named, String expected) {
        assertThat(CanonicalUrls.find(page(address, "<link rel=canonical href='" + named + "'>")))
                .map(Found::value)
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    private static HtmlPage page(String address, String html) {
        return HtmlPage.read(
                new Page(
                        address,
                        Instant.EPOCH,
                        Page.Origin.FETCHED,
                        200,
                        Map.of(),
                        html.getBytes(StandardCharsets.UTF_8)));
    }
}
