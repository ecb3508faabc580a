package newsarchive.web.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class KeepPagesTest {
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve(@TempDir Path folder) {
        served = new ServedArticles(folder);
    }

    @Test
    void theSearchPageOffersItToWhoeverHasTheToken() {
        assertThat(page(served.get("/")).select("form.keep")).isEmpty();
        assertThat(page(served.send(cookie("/"))).select("form.keep")).hasSize(1);
    }

    @Test
    void anAddressThatWasSearchedIsProposed() {
        Document page = page(served.send(cookie("/?q=https%3A%2F%2Fpublisher.example%2Fstory")));
        assertThat(page.select("form.keep #address").attr("value"))
                .isEqualTo("https://publisher.example/story");
        assertThat(page.select("details.keeping[open]")).hasSize(1);
    }

    @Test
    void whatWasKeptIsShown() {
        HttpResponse<String> answer = submit("publisher.example%2Fstory");
        assertThat(answer.statusCode()).isEqualTo(303);
        String article = answer.headers().firstValue("Location").orElseThrow();
        assertThat(page(served.get(article)).select("h1").text())
                .isEqualTo("https://publisher.example/story");
    }

    @ParameterizedTest
    @CsvSource({
        "refused, 422, Nothing was kept from there: refused: robots.txt.",
        "busy, 503, Another load is writing into the archive."
    })
    void whyNothingWasKeptIsSaidBesideTheAddress(String path, int status, String reason) {
        HttpResponse<String> answer = submit("https%3A%2F%2Fpublisher.example%2F" + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page(answer).select("[role=alert]").text()).startsWith(reason);
        assertThat(page(answer).select("#address").attr("value"))
                .isEqualTo("https://publisher.example/" + path);
    }

    @Test
    void programsAreToldTheSame() {
        JsonNode kept = json(post("https://publisher.example/story"), 201);
        assertThat(kept.path("outcome").asString()).isEqualTo("new");
        assertThat(served.get(kept.path("href").asString()).statusCode()).isEqualTo(200);
        assertThat(json(post("https://publisher.example/refused"), 422).path("detail").asString())
                .isEqualTo("nothing was kept: refused: robots.txt");
        json(post("https://publisher.example/busy"), 503);
        json(post(" "), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/keep", "/api/keep"})
    void withoutTheTokenNothingIsFetched(String path) {
        HttpRequest.Builder request =
                served.to(path).POST(HttpRequest.BodyPublishers.ofString("address=x.example"));
        assertThat(served.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void anotherSiteCannotUseTheCookie() {
        HttpRequest.Builder request =
                form("address=x.example").header("Sec-Fetch-Site", "cross-site");
        assertThat(served.send(request).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> submit(String address) {
        return served.send(form("address=" + address).header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpRequest.Builder form(String body) {
        return cookie("/keep")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder cookie(String path) {
        return served.to(path)
                .header("Cookie", "newsarchive-" + served.port() + "=" + ServedArticles.TOKEN);
    }

    private HttpResponse<String> post(String address) {
        String body = new JsonMapper().createObjectNode().put("address", address).toString();
        return served.send(
                served.to("/api/keep")
                        .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
