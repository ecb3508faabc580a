package newsarchive.web.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import newsarchive.testing.ServedArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportsTest {
    @TempDir private Path folder;

    private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a").headline("Canal drained").arrival(1).build(),
                        article("b").headline("Canal filled").arrival(3).build(),
                        article("c").headline("Bridge built").arrival(2).build());
    }

    @AfterEach
    void close() {
        served.close();
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
