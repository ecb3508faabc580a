package newsarchive.web.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ServedArticles;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportsTest {
    @TempDir private Path folder;

    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a").headline("Canal drained").arrival(1).build(),
                        article("b").headline("Canal filled").arrival(3).build(),
                        article("c").headline("Bridge built").arrival(2).build());
    }

    @Test
    void everythingThatMatchesIsAFile() {
        HttpResponse<String> csv = served.get("/api/export?format=csv&q=canal&size=1&sort=added");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"news-2026-11-01.csv\"");
        assertThat(csv.body().lines().skip(1))
                .extracting(line -> line.substring(0, 3))
                .containsExactly("\"b\"", "\"a\"");
    }

    @Test
    void aFileThatCannotBeReadToTheEndIsVisiblyCutOff() throws IOException {
        String mark = "WHERE THE DISK BREAKS";
        served.arrive(
                IntStream.range(0, 50)
                        .mapToObj(i -> article("long" + i).body(text(i)).published("2026").build())
                        .toArray(ArticleVersion[]::new));
        served.arrive(
                article("last")
                        .body(text(50) + mark + text(51) + mark + text(52))
                        .published("2027")
                        .build());
        breakAt(mark);
        assertThatThrownBy(() -> served.get("/api/export?format=jsonl&sort=oldest"))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(served.get("/api/export?format=jsonl&q=canal").statusCode()).isEqualTo(200);
    }

    /** Long, and of no two sentences that are alike, so that packing does not shorten it. */
    private static String text(int seed) {
        return new Random(seed)
                .ints(1500)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }

    /** Damages the files of the index where these words are kept, packed but legible. */
    private void breakAt(String words) throws IOException {
        int broken = 0;
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                int at = bytes.indexOf(words);
                if (at >= 0) {
                    broken++;
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.write(ByteBuffer.allocate(words.length()), at);
                    }
                }
            }
        }
        assertThat(broken).isPositive();
    }

    @Test
    void aFormatThatThereIsNotIsAMistake() {
        HttpResponse<String> answer = served.get("/api/export?format=pdf");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("format is one of csv");
    }

    @Test
    void theFeedHasWhatArrivedLastFirst() {
        HttpResponse<String> feed = served.get("/feed.atom?sort=oldest&page=2");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/atom+xml");
        assertThat(feed.body().split("<title>", -1))
                .satisfiesExactly(
                        head -> assertThat(head).isNotEmpty(),
                        title -> assertThat(title).startsWith("News archive"),
                        first -> assertThat(first).startsWith("Canal filled"),
                        second -> assertThat(second).startsWith("Bridge built"),
                        third -> assertThat(third).startsWith("Canal drained"));
    }

    @Test
    void whoKnowsTheFeedIsNotSentItAgain() {
        HttpResponse<String> first = served.get("/feed.atom?q=canal");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(status("/feed.atom?q=canal", "If-None-Match", "W/" + tag)).isEqualTo(304);
        assertThat(status("/feed.atom?q=canal", "If-Modified-Since", changed)).isEqualTo(304);
        assertThat(status("/feed.atom?q=canal", "If-None-Match", "\"other\"")).isEqualTo(200);
        assertThat(status("/feed.atom?q=bridge", "If-None-Match", tag)).isEqualTo(200);
    }

    @Test
    void theSearchPageLeadsToItsFeedAndFiles() {
        String page = served.get("/?q=canal&sort=oldest&page=1").body();
        assertThat(page)
                .contains("type=\"application/atom+xml\"")
                .contains("href=\"/feed.atom?q=canal\"")
                .contains("/api/export?format=csv&amp;q=canal&amp;sort=oldest");
    }

    @Test
    void aPinnedSearchSaysWhatChangedSince() {
        assertThat(served.get("/?q=canal").body())
                .contains("/?q=canal&amp;asOf=2026-11-01T12%3A00%3A00Z");
        assertThat(served.get("/?asOf=2026-11-01").body())
                .contains("As of 1 November 2026, 23:59 UTC", "0 of these changed since");
        assertThat(served.json("/api/search?asOf=2023").path("total").asInt()).isZero();
    }

    @Test
    void anArticleIsCitedInSeveralForms() {
        assertThat(served.get("/articles/a/cite").body()).contains("“Canal drained”");
        assertThat(served.get("/articles/a/cite?format=bibtex").body()).startsWith("@article{a,");
        assertThat(served.get("/articles/a/cite?format=ris").body()).startsWith("TY  - NEWS");
        assertThat(served.get("/articles/x/cite").statusCode()).isEqualTo(404);
        assertThat(served.get("/articles/a/cite?format=mla").statusCode()).isEqualTo(400);
    }

    private int status(String path, String header, String value) {
        return served.send(served.to(path).header(header, value)).statusCode();
    }
}
