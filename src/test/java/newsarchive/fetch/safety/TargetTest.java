package newsarchive.fetch.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.1/, http://127.0.0.1/",
        "http://0x7f.1/, http://127.0.0.1/",
        "http://2130706433/, http://127.0.0.1/",
        "http://017700000001/, http://127.0.0.1/",
        "http://0300.0250.0.1/, http://192.168.0.1/",
        "http://10.0.258/, http://10.0.1.2/",
        "http://１２７。０。０。１/, http://127.0.0.1/",
        "http://127.0.0.1./, http://127.0.0.1/",
        "http://LOCALHOST/, http://localhost/",
        "http://news.example@10.0.0.1/, http://10.0.0.1/",
        "http://a:b@c@10.0.0.1/x@y, http://10.0.0.1/x@y",
        "HTTP://News.Example:8080?q, http://news.example:8080/?q",
        "http://bücher.example/é#top, http://xn--bcher-kva.example/%C3%A9",
        "http://news.example:/, http://news.example/",
        "http://[::ffff:10.0.0.1]/, http://[::ffff:10.0.0.1]/"
    })
    void hostsGetTheirPlainSpelling(String written, String plain) {
        assertThat(Target.of(written)).map(Target::toString).hasValue(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "jar:http://a.example/x.jar!/",
                "ftp://a.example/",
                "javascript:1",
                "data:text/html,x",
                "http://",
                "http:///x",
                "http://./",
                "http://a.example:99999/",
                "http://[fe80::1%25lo]/",
                "http://[::1",
                "//a.example/"
            })
    void allElseIsNoTarget(String written) {
        assertThat(Target.of(written)).isEmpty();
    }

    @Test
    void redirectsGoByTheAddressTheyStandAt() {
        Target here = Target.of("https://news.example/a/b?c").orElseThrow();
        assertThat(here.resolve("../d e")).map(Target::toString).isPresent();
        assertThat(here.resolve("//other.example/x"))
                .map(Target::site)
                .hasValue("https://other.example");
        assertThat(here.resolve("?n=2"))
                .map(Target::toString)
                .hasValue("https://news.example/a/?n=2");
        assertThat(here.resolve("/a b|c")).map(Target::authority).hasValue("news.example");
        assertThat(here.resolve("mailto:a@b.example")).isEmpty();
    }

    @Test
    void numbersThatAreNoAddressAreNames() {
        assertThat(Ipv4Spelling.plain("1.2.3.4.5")).isEmpty();
        assertThat(Ipv4Spelling.plain("256.1.1.1")).isEmpty();
        assertThat(Ipv4Spelling.plain("08.1.1.1")).isEmpty();
        assertThat(Ipv4Spelling.plain("4294967296")).isEmpty();
        assertThat(Ipv4Spelling.plain("0x")).hasValue("0.0.0.0");
    }
}
