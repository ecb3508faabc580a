package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;
import newsarchive.source.Sources;
import newsarchive.testing.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole crawl of a small web, from its sources to what is kept. */
final class CrawlCommandTest {
    private static final Duration DELAY = Duration.ofMillis(60);

    @TempDir private Path archive;
    private final TestWeb web = new TestWeb();

    @BeforeEach
    void addSources() throws IOException {
        Files.writeString(
                archive.resolve("settings.properties"),
                "fetch.delayMillis = " + DELAY.toMillis() + "\n");
        try (Sources sources = Sources.open(archive.resolve("frontier.db"))) {
            web.entryPoints().forEach(address -> sources.add(address, "", List.of()));
        }
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void everyArticleIsFoundAndEveryRuleIsKept() {
        ProgramRun run = crawl("--contact", "desk@news.example", "--allow-private");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(kept()).containsAll(web.allArticles());
        assertThat(kept()).doesNotHaveDuplicates();
        assertThat(run.out())
                .contains("refused: robots.txt", "refused: noindex", "refused: content type");
        assertThat(asked("h2.fake")).doesNotContain("/private/secret");
        assertThat(asked("h5.fake")).doesNotContain("/forbidden");
        assertThat(asked("h8.fake")).containsOnly("/robots.txt").hasSize(3);
        assertThat(asked("h10.fake"))
                .as("robots.txt names a sitemap")
                .contains("/list.xml")
                .doesNotContain("/private/minutes");
        assertThat(asked("h11.fake")).as("only a stranger's sitemap names it").isEmpty();
        assertThat(asked("h7.fake")).as("traps are cut off").hasSizeLessThan(12);
        noAddressTwice();
        neverTwoAtOnceAndAlwaysAPause();
        assertThat(crawl("--contact", "desk@news.example", "--allow-private").out())
                .as("nothing is new the second time")
                .doesNotContain(" new\n");
    }

    private void noAddressTwice() {
        Map<String, Long> answered =
                web.seen().stream()
                        .filter(seen -> seen.status() == 200)
                        .collect(
                                Collectors.groupingBy(
                                        seen -> seen.host() + seen.path(), Collectors.counting()));
        assertThat(answered.values()).containsOnly(1L);
    }

    private void neverTwoAtOnceAndAlwaysAPause() {
        Map<String, Long> answered = new HashMap<>();
        web.seen().stream()
                .sorted((a, b) -> Long.compare(a.began(), b.began()))
                .forEach(seen -> {
                    Long before = answered.put(seen.host(), seen.answered());
                    if (before != null) {
                        assertThat(Duration.ofNanos(seen.began() - before))
                                .as("pause before %s", seen)
                                .isGreaterThanOrEqualTo(
                                        seen.host().equals("h4.fake")
                                                ? Duration.ofMillis(195)
                                                : DELAY.minusMillis(2));
                    }
                });
    }

    @Test
    void privateServersAreNotCrawledUnlessAllowed() {
        ProgramRun run = crawl("--contact", "desk@news.example");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("9  refused: private address");
        assertThat(web.seen()).isEmpty();
    }

    @Test
    void withoutAContactNobodyIsAsked() {
        ProgramRun run = crawl("--allow-private");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> !line.startsWith("archive:")))
                .singleElement()
                .asString()
                .contains("crawl.contact", "--contact");
        assertThat(crawl("--contact", "nobody").err()).contains("not 'nobody' (from --contact)");
        assertThat(web.seen()).isEmpty();
    }

    private ProgramRun crawl(String... options) {
        return ProgramRun.in(
                archive,
                Stream.concat(Stream.of("crawl", "--once"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<String> asked(String host) {
        return web.seen().stream()
                .filter(seen -> seen.host().equals(host))
                .map(TestWeb.Seen::path)
                .toList();
    }

    private List<String> kept() {
        try (Stream<Kept> kept = new KeptPages(archive.resolve("warc")).read(Position.START)) {
            return kept.map(record ->
                            switch (record) {
                                case Kept.Whole(var page, var _) -> page.url();
                                case Kept.Damaged(var _, var why) -> why;
                            })
                    .toList();
        }
    }
}
