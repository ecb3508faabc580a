package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.fetch.discovery.Sites;
import org.junit.jupiter.api.Test;

final class SitesTest {
    @Test
    void hostsUnderOneRegisteredNameAreOneSite() {
        assertThat(Sites.areSame("https://www.paper.co.uk/a", "http://news.paper.co.uk:8080/b"))
                .isTrue();
        assertThat(Sites.areSame("https://paper.co.uk/", "https://other.co.uk/")).isFalse();
    }

    @Test
    void tenantsOfOneHostingNameAreStrangers() {
        assertThat(Sites.areSame("https://ann.github.io/", "https://bob.github.io/")).isFalse();
        assertThat(Sites.areSame("https://ann.github.io/", "https://ann.github.io/x")).isTrue();
    }

    @Test
    void numbersAndUnlistedNamesAreSitesOfTheirOwn() {
        assertThat(Sites.areSame("http://127.0.0.1/", "http://127.0.0.2/")).isFalse();
        assertThat(Sites.areSame("http://[2001:db8::1]/", "http://[2001:db8::1]:81/x")).isTrue();
        assertThat(Sites.areSame("http://[2001:db8::1]/", "http://[2001:db8::2]/")).isFalse();
        assertThat(Sites.areSame("http://a.intern/", "http://b.intern/")).isFalse();
    }
}
