package newsarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsarchive.article.ArticleJson;
import newsarchive.article.TagsJson;
import newsarchive.command.NewsArchive;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.query.ArticleQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same pages as files, as a WARC file and behind a feed are the same articles. */
final class SampleLoadTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("newsarchive.home", "."))
                    .toAbsolutePath()
                    .normalize()
                    .resolve("index-data/sample");

    @TempDir private Path temp;

    @Test
    void everyWayOfLoadingGivesTheSameArticlesAndAFourthLoadChangesNothing() throws IOException {
        String folder = SAMPLE.resolve("pages").toString();
        String warc = SAMPLE.resolve("sample.warc.gz").toString();
        load("folder", folder);
        load("warc", warc);
        serving(address -> load("feed", address + "rss.xml"));
        Map<String, String> articles = articles("folder");
        assertThat(articles).hasSizeGreaterThan(100);
        assertThat(articles("warc")).isEqualTo(articles);
        assertThat(articles("feed")).isEqualTo(articles);

        long kept = keptBytes("folder");
        load("folder", warc);
        serving(address -> load("folder", address + "rss.xml"));
        load("folder", folder);
        assertThat(articles("folder")).isEqualTo(articles);
        assertThat(keptBytes("folder")).as("bytes kept").isEqualTo(kept);
    }

    private void load(String archive, String source) {
        int exit =
                NewsArchive.run(
                        "load",
                        source,
                        "--archive",
                        temp.resolve(archive).toString(),
                        "--allow-private",
                        "--quiet");
        assertThat(exit).isZero();
    }

    private static void serving(Consumer<String> work) {
        HttpServer server =
                SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        SAMPLE,
                        SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            work.accept("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
    }

    /** Id to everything that is known of the article. */
    private Map<String, String> articles(String archive) {
        Map<String, String> articles = new TreeMap<>();
        try (ArticleIndex index =
                LuceneIndex.openReader(
                        temp.resolve(archive).resolve("index"), id -> Optional.empty())) {
            ArticleQuery query = ArticleQuery.everything().ofSize(ArticleQuery.MAX_SIZE);
            for (int page = 1; articles.size() < index.status().articles(); page++) {
                Hits hits = index.search(query.onPage(page));
                assertThat(hits.hits()).isNotEmpty();
                for (Hit hit : hits.hits()) {
                    articles.put(
                            hit.article().id().value(),
                            ArticleJson.write(hit.article()) + "\n" + TagsJson.write(hit.tags()));
                }
            }
        }
        return articles;
    }

    private long keptBytes(String archive) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve(archive).resolve("warc"))) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .mapToLong(SampleLoadTest::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
