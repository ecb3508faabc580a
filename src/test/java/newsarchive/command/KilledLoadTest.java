package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.page.Sha256;
import newsarchive.page.warc.Kept;
import newsarchive.page.warc.KeptPages;
import newsarchive.page.warc.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed without warning: what they leave must be as good as a clean load. */
final class KilledLoadTest {
    private static final int ARTICLES = 1500;
    private static final boolean THOROUGH = Boolean.getBoolean("newsarchive.thorough");
    private static final long SEED = Long.getLong("newsarchive.seed", System.nanoTime());

    @TempDir private Path temp;

    @BeforeEach
    void writeSources() throws IOException {
        Path sources = Files.createDirectories(temp.resolve("sources"));
        List<String> lines = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < ARTICLES; i++) {
            // Words that do not compress, so that the files grow with every batch.
            String words = Long.toHexString(random.nextLong()) + " ";
            lines.add(
                    "{\"id\":\"%d\",\"url\":\"https://news.example/%d\",\"headline\":\"Story %d\",\"body\":\"%s\"}"
                            .formatted(i, i, i, words.repeat(40)));
        }
        Files.write(sources.resolve("articles.jsonl"), lines);
        Files.writeString(sources.resolve("page.html"), "<title>Contact</title><p>No article");
    }

    @Test
    void loadingAgainAfterKillsIsAsGoodAsOneCleanLoad() throws Exception {
        assertThat(load("clean").waitFor(60, TimeUnit.SECONDS)).isTrue();
        long whole = warcBytes("clean");
        int kills = THOROUGH ? 20 : 2;
        System.out.println("KilledLoadTest: " + kills + " of 20 kills, seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < kills; i++) {
            Process load = load("killed");
            long enough = warcBytes("killed") + random.nextLong(1 + whole / (kills + 1));
            while (load.isAlive() && warcBytes("killed") <= enough) {
                Thread.sleep(1);
            }
            load.destroyForcibly().waitFor();
        }
        assertThat(load("killed").waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kept("killed")).isEqualTo(kept("clean"));
        assertThat(versions("killed")).isEqualTo(versions("clean")).hasSize(ARTICLES);
    }

    private Process load(String archive) throws IOException {
        return ProgramProcess.start(
                temp.resolve(archive),
                temp.resolve("load.log"),
                "load",
                temp.resolve("sources").toString());
    }

    private long warcBytes(String archive) throws IOException {
        Path folder = temp.resolve(archive).resolve("warc");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Addresses and digests of all kept pages, in order. */
    private List<String> kept(String archive) {
        try (Stream<Kept> kept =
                new KeptPages(temp.resolve(archive).resolve("warc")).read(Position.START)) {
            return kept.map(record ->
                            switch (record) {
                                case Kept.Whole(var page, var _) ->
                                        page.url() + " " + Sha256.hex(page.body());
                                case Kept.Damaged(var _, var why) -> why;
                            })
                    .toList();
        }
    }

    private Map<String, String> versions(String archive) {
        Map<String, String> versions = new TreeMap<>();
        try (ArticleIndex index =
                LuceneIndex.openReader(
                        temp.resolve(archive).resolve("index"), id -> Optional.empty())) {
            assertThat(index.status().versions()).isEqualTo(ARTICLES);
            for (int i = 0; i < ARTICLES; i++) {
                String id = Integer.toString(i);
                versions.put(
                        id,
                        index.find(new ArticleId(id)).map(ArticleVersion::digest).orElse("none"));
            }
        }
        return versions;
    }
}
