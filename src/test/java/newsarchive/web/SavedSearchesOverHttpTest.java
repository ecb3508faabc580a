package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SavedSearchesOverHttpTest {
    private static final String COMETS =
            "{\"name\":\"Comets\",\"parameters\":{\"q\":\"comet\",\"size\":\"5\"},"
                    + "\"webhook\":\"https://desk.example/secret\",\"file\":\"comets.jsonl\"}";

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served = new ServedArticles(folder, article("old").headline("A comet").build());
    }

    @Test
    void aSearchIsSavedToldAndForgotten() throws Exception {
        JsonNode saved = json(post("/api/searches", COMETS), 201);
        assertThat(saved.path("parameters").toString()).isEqualTo("{\"q\":[\"comet\"]}");
        assertThat(saved.path("total").asInt()).isEqualTo(1);
        served.arrive(article("new").headline("Another comet").arrival(7).build());
        JsonNode told = json(send(bearer("/api/searches/s1")), 200);
        assertThat(told.path("total").asInt()).isEqualTo(2);
        assertThat(told.path("told").asInt()).isEqualTo(1);
        assertThat(told.at("/recipients/1/problem").asString()).isEqualTo("nobody takes it");
        assertThat(Files.readString(folder.resolve("alerts/comets.jsonl")))
                .contains("\"id\":\"new\"")
                .doesNotContain("\"id\":\"old\"");
        assertThat(send(bearer("/api/searches/s1").DELETE()).statusCode()).isEqualTo(200);
        assertThat(send(bearer("/api/searches/s1").DELETE()).statusCode()).isEqualTo(404);
        assertThat(served.json("/api/searches").path("searches")).isEmpty();
    }

    @Test
    void whereAlertsGoIsOnlyForThoseWithTheToken() {
        json(post("/api/searches", COMETS), 201);
        assertThat(served.get("/api/searches").body()).doesNotContain("secret", "comets.jsonl");
        assertThat(served.get("/searches").body()).doesNotContain("secret", "comets.jsonl");
        assertThat(send(bearer("/api/searches")).body()).contains("secret", "comets.jsonl");
        assertThat(send(bearer("/searches")).body()).contains("secret", "comets.jsonl");
    }

    @Test
    void aPersonSavesASearchAndForgetsIt() {
        assertThat(page(served.get("/?q=comet")).select("a[href^=/searches/new]")).isEmpty();
        String form = page(send(cookie("/?q=comet"))).select("a[href^=/searches/new]").attr("href");
        Document asked = page(send(cookie(form)));
        assertThat(asked.select("main .explained").text()).startsWith("comet");
        assertThat(asked.select("form.saving input[name=q]").attr("value")).isEqualTo("comet");
        assertThat(submit("/searches", "name=Comets&q=comet&webhook=&file=").statusCode())
                .isEqualTo(303);
        Document list = page(send(cookie("/searches")));
        assertThat(list.select(".saved h2 a").attr("href")).isEqualTo("/?q=comet");
        assertThat(list.select(".saved").text()).contains("1 article", "in the last 7 days");
        assertThat(page(served.get("/searches")).select(".saved form")).isEmpty();
        String remove = list.select(".saved form").attr("action");
        assertThat(submit(remove, "").statusCode()).isEqualTo(303);
        assertThat(page(served.get("/searches")).text()).contains("None is saved yet");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/searches",
        "DELETE, /api/searches/s1",
        "POST, /searches",
        "POST, /searches/s1/remove",
        "GET, /searches/new"
    })
    void withoutTheTokenNothingIsChanged(String method, String path) {
        json(post("/api/searches", COMETS), 201);
        HttpRequest.Builder request = served.to(path).method(method, body(COMETS));
        assertThat(send(request).statusCode()).isEqualTo(401);
        assertThat(served.json("/api/searches").path("searches")).hasSize(1);
    }

    @Test
    void anotherSiteCannotUseTheCookie() {
        HttpRequest.Builder request =
                cookie("/searches")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(body("name=Comets&q=comet"));
        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(served.json("/api/searches").path("searches")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | JSON such as",
                "{\"name\":\"a\",\"query\":{\"q\":\"tick\"}} | \"parameters\"",
                "{\"name\":\" \",\"parameters\":{}} | has a name",
                "{\"name\":\"a\",\"parameters\":{\"from\":\"soon\"}} | takes a date",
                "{\"name\":\"a\",\"parameters\":{},\"webhook\":\"http://127.0.0.1/\"} | alert.ownNetwork",
                "{\"name\":\"a\",\"parameters\":{},\"file\":\"../a\"} | plain name",
                "{\"name\":\"a\",\"parameters\":{},\"file\":\"/etc/a\"} | plain name",
                "{\"name\":\"a\",\"parameters\":{},\"file\":\".a\"} | plain name"
            })
    void whatCannotBeSavedIsSaidSo(String asked, String problem) {
        assertThat(json(post("/api/searches", asked), 400).path("detail").asString())
                .contains(problem);
    }

    @Test
    void theFeedIsThatOfWhatItAsksToday() {
        json(post("/api/searches", COMETS), 201);
        served.arrive(article("new").headline("Another comet").arrival(7).build());
        Document feed = Jsoup.parse(served.get("/searches/s1/feed.atom").body());
        assertThat(feed.select("feed > title").text()).isEqualTo("Comets");
        assertThat(feed.select("entry > title").eachText())
                .containsExactly("Another comet", "A comet");
        assertThat(served.get("/searches/s2/feed.atom").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String json) {
        return send(bearer(path).POST(body(json)));
    }

    private HttpResponse<String> submit(String path, String form) {
        return send(
                cookie(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(body(form)));
    }

    private HttpRequest.Builder bearer(String path) {
        return served.to(path).header("Authorization", "Bearer " + ServedArticles.TOKEN);
    }

    private HttpRequest.Builder cookie(String path) {
        return served.to(path)
                .header("Cookie", "newsarchive-" + served.port() + "=" + ServedArticles.TOKEN);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return served.send(request);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }
}
