package newsarchive.web.batch;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchPagesTest {
    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a1").headline("Tick hacked").published("2021-04-20").build(),
                        article("a2").headline("tick again").published("2023-01").build(),
                        article("a3").headline("JAXA spoke").build());
    }

    @Test
    void everyLineIsCountedInItsOrder() {
        var lines = served.json("/api/batch?names=jaxa%0A%0A%20tick%20%0Aabsent").at("/lines");
        assertThat(lines).hasSize(3);
        assertThat(lines.at("/0/name").asString()).isEqualTo("jaxa");
        assertThat(lines.at("/0/first").isNull()).isTrue();
        assertThat(lines.at("/1/articles").asInt()).isEqualTo(2);
        assertThat(lines.at("/1/first").asString()).isEqualTo("2021-04-20");
        assertThat(lines.at("/1/last").asString()).isEqualTo("2023-01-01");
        assertThat(lines.at("/2/articles").asInt()).isZero();
    }

    @Test
    void otherParametersHoldForAllLines() {
        var lines = served.json("/api/batch?names=tick&from=2022").at("/lines");
        assertThat(lines.at("/0/articles").asInt()).isEqualTo(1);
        assertThat(lines.at("/0/search").asString()).contains("from=2022-01-01");
    }

    @Test
    void aFormIsAnsweredWithATable() {
        var page = Jsoup.parse(post("/batch", "names=tick\njaxa OR tick\n(").body());
        assertThat(page.select("tbody tr")).hasSize(3);
        var second = page.select("tbody tr").get(1);
        assertThat(second.select("td").eachText().getFirst()).isEqualTo("3");
        assertThat(served.get(second.select("a").attr("href")).body()).contains("3 articles");
        assertThat(page.select("tbody .note")).hasSize(1);
        assertThat(page.select("textarea").text()).contains("jaxa OR tick");
        assertThat(served.get("/batch").statusCode()).isEqualTo(200);
    }

    @Test
    void aSpreadsheetTakesNoNameForAFormula() {
        HttpResponse<String> csv = post("/api/batch?format=csv", "names==1+1\ntick");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(csv.body().lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("\"'=1+1\",\"0\"");
    }

    @Test
    void tooManyLinesAreAMistake() {
        HttpResponse<String> answer = post("/api/batch", "names=" + "tick\n".repeat(501));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("names takes at most 500 lines, not 501");
        assertThat(served.get("/api/batch?names=x&format=xml").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String path, String form) {
        String names = form.substring("names=".length());
        return served.send(
                served.to(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "names="
                                                + URLEncoder.encode(
                                                        names, StandardCharsets.UTF_8))));
    }
}
