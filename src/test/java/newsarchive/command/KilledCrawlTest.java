package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsarchive.index.ArticleIndex;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.page.Sha256;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;
import newsarchive.source.Sources;
import newsarchive.testing.TestWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawls that are killed without warning: what they leave must be as good as one that was not. */
final class KilledCrawlTest {
    private static final boolean THOROUGH = Boolean.getBoolean("newsarchive.thorough");
    private static final long SEED = Long.getLong("newsarchive.seed", System.nanoTime());
    private static final int SECONDS = 240;

    /** The more kills, the longer a crawl has to be, so that each finds one under way. */
    private static final int DELAY = THOROUGH ? 2000 : 100;

    private static final int SOONEST = 2500;
    private static final int LATER = 2500;

    @TempDir private Path temp;
    private final TestWeb web = new TestWeb();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void crawlingOnAfterKillsKeepsWhatOneCrawlKeeps() throws Exception {
        begin("clean");
        begin("killed");
        assertThat(crawl("clean").waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        web.forget();
        int kills = THOROUGH ? 20 : 2;
        System.out.println("KilledCrawlTest: " + kills + " of 20 kills, seed " + SEED);
        Random random = new Random(SEED);
        int killed = 0;
        for (int i = 0; i < kills; i++) {
            Process crawl = crawl("killed");
            crawl.waitFor(SOONEST + random.nextInt(LATER), TimeUnit.MILLISECONDS);
            killed += crawl.isAlive() ? 1 : 0;
            crawl.destroyForcibly().waitFor();
        }
        assertThat(crawl("killed").waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        System.out.println("KilledCrawlTest: " + killed + " were alive when they were killed");
        assertThat(kept("killed")).isEqualTo(kept("clean")).doesNotHaveDuplicates();
        assertThat(kept("killed").stream().map(line -> line.split(" ", 2)[0]))
                .containsAll(web.allArticles());
        assertThat(versions("killed")).isEqualTo(versions("clean"));
    }

    private void begin(String archive) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(archive));
        Files.writeString(
                folder.resolve("settings.properties"), "fetch.delayMillis = " + DELAY + "\n");
        try (Sources sources = Sources.open(folder.resolve("frontier.db"))) {
            web.entryPoints().forEach(address -> sources.add(address, "", List.of()));
        }
    }

    private Process crawl(String archive) throws IOException {
        return ProgramProcess.start(
                temp.resolve(archive),
                temp.resolve("crawl.log"),
                "crawl",
                "--once",
                "--allow-private",
                "--contact",
                "desk@news.example");
    }

    /** Addresses and digests of all kept pages, sorted. */
    private List<String> kept(String archive) {
        try (Stream<Kept> kept =
                new KeptPages(temp.resolve(archive).resolve("warc")).read(Position.START)) {
            return kept.map(record ->
                            switch (record) {
                                case Kept.Whole(var page, var _) ->
                                        page.url() + " " + Sha256.hex(page.body());
                                case Kept.Damaged(var _, var why) -> why;
                            })
                    .sorted()
                    .toList();
        }
    }

    private long versions(String archive) {
        try (ArticleIndex index =
                LuceneIndex.openReader(
                        temp.resolve(archive).resolve("index"), id -> Optional.empty())) {
            return index.status().versions();
        }
    }
}
