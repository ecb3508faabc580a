package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newsarchive.fetch.FetchOptions.Reach;
import newsarchive.fetch.safety.PublicHosts;
import newsarchive.testing.FakeNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile page could make us ask is refused, and nobody has been connected to. */
final class SafetyTest {
    private final Site site = new Site();

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.1:PORT/",
                "http://0x7f.1:PORT/",
                "http://2130706433:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://0:PORT/",
                "http://127.0.0.1.:PORT/",
                "http://１２７.0.0.1:PORT/",
                "http://localhost:PORT/",
                "http://LOCALHOST.:PORT/",
                "http://user:word@127.0.0.1:PORT/",
                "http://h1.fake:PORT/",
                "http://ten.fake:PORT/",
                "http://[::1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:53aa:64c:0:0:80ff:fffe]/",
                "http://169.254.169.254/latest/meta-data/",
                "https://10.0.0.1/",
                "http://192.168.1.1/"
            })
    void privateAddressesAreRefusedBeforeAnyConnection(String pattern) {
        FakeNames.put("ten.fake", "10.0.0.1");
        assertThat(refusal(pattern.replace("PORT", site.port()))).isEqualTo("private address");
        assertThat(site.connections.get()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "jar:file:///x.jar!/a",
                "ftp://ftp.example/x",
                "gopher://a.example/",
                "http://a.example\\@127.0.0.1/",
                "http:///etc/passwd",
                "//127.0.0.1/"
            })
    void whatIsNoAddressOfTheWebIsRefused(String address) {
        assertThat(refusal(address)).isEqualTo("no http(s) address");
    }

    @Test
    void aNameIsHeldToWhatItWasWhenWeLooked() throws Exception {
        FakeNames.put("turning.fake", "8.8.8.8");
        try (PublicHosts.Asking _ = PublicHosts.ask("turning.fake")) {
            assertThat(PublicHosts.isPublic("turning.fake")).isTrue();
            FakeNames.put("turning.fake", "127.0.0.1");
            // Whatever the JDK remembers: it is public, or it is not told.
            assertThat(PublicHosts.isPublic("turning.fake")).isTrue();
        }
    }

    @Test
    void redirectsAreLookedAtBeforeTheyAreFollowed() throws InterruptedException {
        site.redirect("/cloud", "http://169.254.169.254/latest/");
        site.redirect("/self", "http://localhost:" + site.port() + "/secret");
        // Our own network is allowed here, so that there is somebody to redirect us.
        try (Fetcher fetcher = new Fetcher(options(Reach.ANY))) {
            assertThat(fetcher.ask(site.at("/cloud"), Validators.NONE))
                    .isEqualTo(
                            new Fetch.Redirected(
                                    site.at("/cloud"), "http://169.254.169.254/latest/"));
        }
        assertThat(refusal("http://169.254.169.254/latest/")).isEqualTo("private address");
    }

    @Test
    void aProxyIsNotAskedForPrivateAddressesEither() {
        Reach proxied =
                new Reach(
                        false,
                        false,
                        java.net.InetSocketAddress.createUnresolved(
                                "127.0.0.1", Integer.parseInt(site.port())));
        site.put("http://known-to-the-proxy.fake/robots.txt", "text/plain", "");
        try (Fetcher fetcher = new Fetcher(options(proxied))) {
            assertThat(fetcher.fetch("http://10.0.0.1/").toString()).contains("private address");
            assertThat(fetcher.fetch("http://h1.fake/").toString()).contains("private address");
            assertThat(fetcher.fetch("http://intranet/").toString()).contains("private address");
            assertThat(site.connections.get()).isZero();
            fetcher.fetch("http://known-to-the-proxy.fake/a");
            assertThat(site.paths()).contains("http://known-to-the-proxy.fake/a");
        }
    }

    private static String refusal(String address) {
        try (Fetcher fetcher = new Fetcher(options(Reach.PUBLIC))) {
            return fetcher.fetch(address) instanceof Fetch.Refused(var _, var why)
                    ? why
                    : "not refused";
        }
    }

    private static FetchOptions options(Reach reach) {
        Duration time = Duration.ofSeconds(5);
        return new FetchOptions(
                new FetchOptions.Limits(1 << 20, time, time), Duration.ZERO, 8, reach, "");
    }
}
