package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import newsarchive.fetch.FetchOptions.Reach;
import newsarchive.page.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FetcherTest {
    private static final FetchOptions OWN_MACHINE = options(Duration.ofSeconds(10), Reach.ANY);

    private static FetchOptions options(Duration time, Reach reach) {
        return new FetchOptions(
                new FetchOptions.Limits(1 << 20, time, time), Duration.ZERO, 8, reach, "");
    }

    private final Site site = new Site();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPageComesAsItWasSent() {
        site.put("/a", Map.of("content-type", "text/html; charset=utf-8", "x-b", "1"), "<p>é");
        Page page = fetched("/a");
        assertThat(page.url()).isEqualTo(site.at("/a"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.contentType()).hasValue("text/html; charset=utf-8");
        assertThat(page.header("x-b")).hasValue("1");
        assertThat(page.body()).asString(java.nio.charset.StandardCharsets.UTF_8).isEqualTo("<p>é");
    }

    @Test
    void weSayWhoWeAre() {
        fetch("/a", OWN_MACHINE);
        assertThat(site.asked.getFirst().getFirst("User-Agent")).isEqualTo("newsarchive/0.1");
        assertThat(site.asked.getFirst().getFirst("Accept-Encoding"))
                .isEqualTo("gzip, deflate, br");
    }

    @Test
    void redirectsAreFollowedAndThePageHasItsLastAddress() {
        site.redirect("/1", "/2?x=1").redirect("/2?x=1", site.at("/3#top"));
        site.put("/3", "text/html", "<p>there");
        assertThat(fetched("/1").url()).isEqualTo(site.at("/3"));
    }

    @Test
    void redirectsInACircleEnd() {
        site.redirect("/1", "/2").redirect("/2", "/1");
        assertThat(fetch("/1", OWN_MACHINE))
                .isEqualTo(new Fetch.Failed(site.at("/1"), "too many redirects"));
        assertThat(site.paths()).hasSize(7); // One of them for the robots.txt.
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:1", "http://", "gopher://a.example/"})
    void redirectsOutOfTheWebAreRefused(String target) {
        site.redirect("/1", target);
        assertThat(fetch("/1", OWN_MACHINE))
                .isEqualTo(new Fetch.Refused(site.at("/1"), "redirect to no http(s) address"));
    }

    @Test
    void ownMachineIsNotAskedUnlessAllowed() {
        FetchOptions publicOnly = options(Duration.ofSeconds(10), Reach.PUBLIC);
        assertThat(fetch("/a", publicOnly))
                .isEqualTo(new Fetch.Refused(site.at("/a"), "private address"));
        assertThat(site.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/",
                "http://2130706433/", "http://0x7f.1/", "http://localhost/"
            })
    void disguisedPrivateAddressesAreNotAsked(String address) {
        FetchOptions publicOnly = options(Duration.ofSeconds(2), Reach.PUBLIC);
        try (Fetcher fetcher = new Fetcher(publicOnly)) {
            assertThat(fetcher.fetch(address)).isNotInstanceOf(Fetch.Fetched.class);
            assertThat(fetcher.fetch(address).toString())
                    .containsPattern("private address|unknown host|no http");
        }
    }

    @Test
    void errorsOfTheServerAreTold() {
        assertThat(fetch("/gone", OWN_MACHINE))
                .isEqualTo(new Fetch.Failed(site.at("/gone"), "HTTP 404"));
    }

    @Test
    void tooLargeBodiesAreHungUpOn() {
        site.put("/large", "text/html", "x".repeat((1 << 20) + 1));
        assertThat(fetch("/large", OWN_MACHINE))
                .isEqualTo(new Fetch.Refused(site.at("/large"), "larger than 1 MiB"));
    }

    @Test
    void bodiesThatNeverEndAreGivenUp() {
        site.put("/endless", Map.of("x-endless", "1"), "<p>");
        FetchOptions hasty = options(Duration.ofMillis(400), Reach.ANY);
        assertThat(fetch("/endless", hasty))
                .isEqualTo(
                        new Fetch.Failed(
                                site.at("/endless"), "timeout", Optional.of(Duration.ZERO)));
    }

    @Test
    void nobodyListeningIsNoConnection() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (Fetcher fetcher = new Fetcher(OWN_MACHINE)) {
            assertThat(fetcher.fetch("http://127.0.0.1:" + port + "/"))
                    .isInstanceOfSatisfying(
                            Fetch.Failed.class,
                            failed -> assertThat(failed.why()).isEqualTo("no connection"));
        }
    }

    @Test
    void addressesAreAskedAsPeopleWriteThem() {
        site.put("/a%20b?q=%C3%A9", "text/html", "<p>x");
        assertThat(fetched("/a b?q=é#top").status()).isEqualTo(200);
    }

    private Page fetched(String path) {
        return fetch(path, OWN_MACHINE) instanceof Fetch.Fetched(var _, var page)
                ? page
                : org.junit.jupiter.api.Assertions.fail("not fetched: " + path);
    }

    private Fetch fetch(String path, FetchOptions options) {
        try (Fetcher fetcher = new Fetcher(options)) {
            return fetcher.fetch(site.at(path));
        }
    }
}
