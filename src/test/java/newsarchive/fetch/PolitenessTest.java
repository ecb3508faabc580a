package newsarchive.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import newsarchive.fetch.FetchOptions.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PolitenessTest {
    private static final Reach UNHURRIED = new Reach(true, false, null);

    private final Site site = new Site();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void someTimePassesBetweenTwoRequestsToOneHost() throws InterruptedException {
        Turns turns = new Turns();
        Duration delay = Duration.ofMillis(120);
        turns.take("a.example", delay).close();
        long start = System.nanoTime();
        turns.take("b.example", delay).close();
        turns.take("a.example", delay).close();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(115));
    }

    @Test
    void theDelayThatRobotsAskForIsKept() throws InterruptedException {
        site.put("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.3");
        site.put("/a", "text/html", "<p>a").put("/b", "text/html", "<p>b");
        try (Fetcher fetcher = new Fetcher(options(UNHURRIED))) {
            fetcher.fetch(site.at("/a"));
            long start = System.nanoTime();
            fetcher.fetch(site.at("/b"));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(290));
        }
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        site.put("/robots.txt", "text/plain", "User-agent: newsarchive\nDisallow: /private/");
        site.put("/private/a", "text/html", "<p>a");
        assertThat(fetch("/private/a"))
                .isEqualTo(new Fetch.Refused(site.at("/private/a"), "robots.txt"));
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void whereARedirectLeadsRobotsAreAskedToo() {
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b");
        site.redirect("/a", "/b").put("/b", "text/html", "<p>b");
        assertThat(fetch("/a")).isEqualTo(new Fetch.Refused(site.at("/a"), "robots.txt"));
    }

    @Test
    void aSiteThatCannotTellItsRulesIsLeftAlone() {
        site.put("/a", "text/html", "<p>a");
        site.status("/robots.txt", 503, Map.of());
        assertThat(fetch("/a"))
                .isEqualTo(
                        new Fetch.Failed(
                                site.at("/a"),
                                "robots.txt: HTTP 503",
                                Optional.of(Duration.ofMinutes(30))));
        assertThat(site.paths()).doesNotContain("/a");
    }

    @Test
    void aSiteWithoutRulesAllowsAll() {
        site.put("/a", "text/html", "<p>a");
        for (int status : new int[] {401, 403, 404, 410}) {
            site.status("/robots.txt", status, Map.of());
            assertThat(fetch("/a")).isInstanceOf(Fetch.Fetched.class);
        }
    }

    @Test
    void rulesMayLieElsewhere() {
        site.redirect("/robots.txt", "/r2").put("/r2", "text/plain", "User-agent: *\nDisallow: /");
        assertThat(fetch("/a")).isEqualTo(new Fetch.Refused(site.at("/a"), "robots.txt"));
    }

    @Test
    void rulesAreAskedForOnce() {
        site.put("/a", "text/html", "<p>a");
        try (Fetcher fetcher = new Fetcher(options(Reach.ANY))) {
            fetcher.fetch(site.at("/a"));
            fetcher.fetch(site.at("/a"));
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/a");
    }

    @Test
    void aServerThatIsShortOfBreathIsAskedAgainAfterItsPause() {
        site.status("/a", 429, Map.of("retry-after", "1"));
        long start = System.nanoTime();
        try (Fetcher fetcher = new Fetcher(options(UNHURRIED))) {
            site.later("/a", () -> site.put("/a", "text/html", "<p>a"));
            assertThat(fetcher.fetch(site.at("/a"))).isInstanceOf(Fetch.Fetched.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(990));
    }

    @Test
    void aServerThatStaysShortOfBreathIsGivenUp() {
        site.status("/a", 503, Map.of());
        assertThat(fetch("/a"))
                .isEqualTo(new Fetch.Failed(site.at("/a"), "HTTP 503", Optional.of(Duration.ZERO)));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/a", "/a");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws InterruptedException {
        site.status("/a", 304, Map.of());
        try (Fetcher fetcher = new Fetcher(options(Reach.ANY))) {
            assertThat(fetcher.ask(site.at("/a"), new Validators("\"v1\"", "yesterday")))
                    .isEqualTo(new Fetch.Unchanged(site.at("/a")));
        }
        assertThat(site.asked.getLast().getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(site.asked.getLast().getFirst("If-Modified-Since")).isEqualTo("yesterday");
    }

    @Test
    void theContactIsNamed() {
        FetchOptions options = options(Reach.ANY);
        try (Fetcher fetcher =
                new Fetcher(
                        new FetchOptions(
                                options.limits(),
                                options.delay(),
                                1,
                                options.reach(),
                                "mailto:desk@news.example"))) {
            fetcher.fetch(site.at("/a"));
        }
        assertThat(site.asked.getFirst().getFirst("User-Agent"))
                .isEqualTo("newsarchive/0.1 (+mailto:desk@news.example)");
    }

    private Fetch fetch(String path) {
        try (Fetcher fetcher = new Fetcher(options(Reach.ANY))) {
            return fetcher.fetch(site.at(path));
        }
    }

    private static FetchOptions options(Reach reach) {
        Duration time = Duration.ofSeconds(10);
        return new FetchOptions(
                new FetchOptions.Limits(1 << 20, time, time), Duration.ZERO, 8, reach, "");
    }
}
