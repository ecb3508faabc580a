package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CorrectionsOverHttpTest {
    private static final String WRONG = "{\"correction\":\"wrong-everywhere\",\"entity\":\"tick\"}";
    private static final String FORM = "correction=wrong-everywhere&entity=tick&article=a1";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a1")
                                .headline("Tick broke into the space agency")
                                .tag(Dimension.ACTOR, "tick", Kind.THREAT_GROUP, true, "T", "Ti")
                                .build(),
                        article("a2").about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP).build(),
                        article("a3").about(Dimension.ACTOR, "turla", Kind.THREAT_GROUP).build(),
                        article("told")
                                .about(Dimension.COUNTRY, "CN", Kind.COUNTRY)
                                .about(Dimension.COUNTRY, "US", Kind.COUNTRY)
                                .about(Dimension.AGENCY, "nhk", Kind.MEDIA)
                                .claim(
                                        Map.of(
                                                ClaimRole.ACCUSED, List.of("US"),
                                                ClaimRole.TARGET, List.of("CN"),
                                                ClaimRole.REPORTED_BY, List.of("nhk")))
                                .build());
    }

    @Test
    void aCorrectionIsPreviewedMadeListedAndTakenBack() {
        String before = served.get("/api/search?actor=tick&sort=oldest").body();
        JsonNode preview = json(send(bearer("/api/corrections/preview").POST(body(WRONG))), 200);
        assertThat(preview.path("text").asString()).isEqualTo("changes 2 of 2 articles");
        assertThat(served.json("/api/corrections").path("corrections")).isEmpty();

        JsonNode made = json(send(bearer("/api/corrections").POST(body(WRONG))), 201);
        assertThat(made.path("number").asInt()).isEqualTo(1);
        assertThat(made.path("changes").asInt()).isEqualTo(2);
        assertThat(served.json("/api/search?actor=tick").path("total").asInt()).isZero();
        assertThat(served.json("/api/articles/a1").at("/tags/actors")).isEmpty();
        assertThat(served.json("/api/corrections").at("/corrections/0/entity/id").asString())
                .isEqualTo("tick");

        assertThat(json(send(bearer("/api/corrections/1").DELETE()), 200).path("of").asInt())
                .isEqualTo(2);
        assertThat(withoutTime(served.get("/api/search?actor=tick&sort=oldest").body()))
                .isEqualTo(withoutTime(before));
        assertThat(json(send(bearer("/api/corrections/1").DELETE()), 404).path("detail").asString())
                .contains("no correction 1");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/corrections",
        "POST, /api/corrections/preview",
        "DELETE, /api/corrections/1",
        "POST, /corrections",
        "POST, /corrections/1/undo",
        "GET, /corrections",
        "GET, /correct"
    })
    void withoutTheTokenNothingIsChanged(String method, String path) {
        for (String header : new String[] {"", "Bearer", "Bearer wrong", "Basic abc"}) {
            HttpResponse<String> answer =
                    send(served.to(path).header("Authorization", header).method(method, body("")));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(path.startsWith("/api/") ? "application/problem" : "text/html");
        }
    }

    @Test
    void thePrintedAddressSetsACookieThatOnlyOurPagesUse() {
        HttpResponse<String> entered = served.get("/enter?token=" + ServedArticles.TOKEN);
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(served.get("/enter?token=wrong").statusCode()).isEqualTo(401);
        assertThat(served.get("/enter?token=wrong").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page(served.get("/enter")).select("form[method=post] input[type=password]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none",
                "Origin: https://elsewhere.example",
                "Origin: null",
                "X-Nothing: at all"
            })
    void anotherSiteCannotUseTheCookie(String header) {
        String[] parts = header.split(": ", 2);
        HttpRequest.Builder request = form("/corrections", FORM).header(parts[0], parts[1]);
        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(served.json("/api/corrections").path("corrections")).isEmpty();
    }

    @Test
    void aPersonCorrectsATagFromTheArticle() {
        assertThat(page(served.get("/articles/a1")).select("a[href^=/correct]")).isEmpty();
        Document article = page(send(cookie("/articles/a1")));
        Element everywhere =
                article.select("a[href^=/correct]").stream()
                        .filter(link -> link.text().equals("wrong everywhere"))
                        .findFirst()
                        .orElseThrow();

        Document preview = page(send(cookie(everywhere.attr("href"))));
        assertThat(preview.select("h1").text()).isEqualTo("Tick (tick) is wrong everywhere");
        assertThat(preview.select("main").text()).contains("changes 2 of 2 articles");
        assertThat(preview.select("main .narrower a").eachText()).containsExactly("“T”", "“Ti”");
        String narrower = preview.select("main .narrower a").attr("href");
        assertThat(page(send(cookie(narrower))).text()).contains("changes 1 of 2 articles");

        HttpResponse<String> made = send(fromHere(form("/corrections", fields(preview))));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/articles/a1");
        assertThat(served.json("/api/search?actor=tick").path("total").asInt()).isZero();

        Document list = page(send(cookie("/corrections")));
        assertThat(list.select("tbody tr")).hasSize(1);
        String undo = list.select("tbody form").attr("action");
        assertThat(send(fromHere(form(undo, ""))).statusCode()).isEqualTo(303);
        assertThat(served.json("/api/search?actor=tick").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aPersonSaysFromTheClaimWhoHasNotThatRole() {
        assertThat(page(served.get("/articles/told")).select(".claims a")).isEmpty();
        Document article = page(send(cookie("/articles/told")));
        assertThat(article.select(".claims a").eachText())
                .containsExactly(
                        "US is not accused", "CN is not the target", "Nhk does not report it");

        Document preview = page(send(cookie(article.select(".claims a").attr("href"))));
        assertThat(preview.select("h1").text())
                .isEqualTo("US (US) is wrong as accused in a claim of article told");
        assertThat(preview.select("main").text()).contains("changes 1 of 1 article");

        HttpResponse<String> made = send(fromHere(form("/corrections", fields(preview))));
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/articles/told");
        assertThat(page(served.get("/articles/told")).select(".claims summary").text())
                .isEqualTo("Nhk reports that somebody unknown acted against CN.");
        assertThat(served.json("/api/search?accused=US").path("total").asInt()).isZero();
        assertThat(served.json("/api/search?country=US&target=CN").path("total").asInt()).isOne();

        String undo = page(send(cookie("/corrections"))).select("tbody form").attr("action");
        send(fromHere(form(undo, "")));
        assertThat(served.json("/api/search?accused=US&target=CN").path("total").asInt()).isOne();
    }

    @Test
    void aWrongRoleIsMadeByPrograms() {
        String wrong =
                "{\"correction\":\"wrong-role\",\"entity\":\"US\",\"article\":\"told\","
                        + "\"role\":\"accused\"}";
        JsonNode made = json(send(bearer("/api/corrections").POST(body(wrong))), 201);
        assertThat(made.path("role").asString()).isEqualTo("accused");
        assertThat(made.path("changes").asInt()).isOne();
        assertThat(served.json("/api/articles/told").at("/tags/claims/0/accused")).isEmpty();
        assertThat(served.json("/api/articles/told").at("/tags/roles/accused")).isEmpty();
        JsonNode again = json(send(bearer("/api/corrections").POST(body(wrong))), 201);
        assertThat(again.path("number").asInt()).isOne();
        assertThat(again.path("changes").asInt()).isZero();
        assertThat(json(send(bearer("/api/corrections/1").DELETE()), 200).path("changes").asInt())
                .isOne();
    }

    @Test
    void whomItIsTheSameAsIsAskedFirst() {
        Document asked = page(send(cookie("/correct?correction=same-as&entity=tick&article=a1")));
        assertThat(asked.select("form[action=/correct] input[name=sameAs]")).hasSize(1);
        String chosen = "/correct?" + fields(asked) + "sameAs=Turla";
        assertThat(page(send(cookie(chosen))).select("h1").text())
                .isEqualTo("Tick (tick) is the same as Turla (turla)");
    }

    @Test
    void withoutATokenOfItsOwnTheServerChangesNothing() {
        try (ServedArticles closed =
                new ServedArticles(folder.resolve("closed"), Optional.empty())) {
            HttpRequest.Builder request =
                    closed.to("/api/corrections")
                            .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                            .POST(body(WRONG));
            assertThat(json(closed.send(request), 403).path("detail").asString())
                    .contains("--token-file");
            assertThat(closed.get("/enter?token=" + ServedArticles.TOKEN).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void whatCannotBeSaidIsSaidSo() {
        for (String wrong :
                new String[] {
                    "",
                    "[]",
                    "{\"correction\":\"wrong\",\"entity\":\"tick\"}",
                    "{\"correction\":\"wrong-everywhere\"}",
                    "{\"correction\":\"wrong-everywhere\",\"entity\":\"nobody\"}",
                    "{\"correction\":\"wrong-here\",\"entity\":\"tick\",\"article\":\"none\"}",
                    "{\"correction\":\"same-as\",\"entity\":\"tick\",\"sameAs\":\"tick\"}",
                    "{\"correction\":\"wrong-role\",\"entity\":\"US\",\"article\":\"told\"}",
                    "{\"correction\":\"wrong-role\",\"entity\":\"US\",\"article\":\"told\","
                            + "\"role\":\"target\"}",
                    "{\"correction\":\"wrong-role\",\"entity\":\"US\",\"role\":\"accused\"}"
                }) {
            JsonNode problem = json(send(bearer("/api/corrections").POST(body(wrong))), 400);
            assertThat(problem.path("detail").asString()).isNotBlank();
        }
    }

    private static String fields(Document page) {
        StringBuilder fields = new StringBuilder();
        for (Element field : page.select("main input[type=hidden]")) {
            fields.append(field.attr("name")).append('=').append(field.attr("value")).append('&');
        }
        return fields.toString();
    }

    private static String withoutTime(String json) {
        return json.replaceAll("\"tookMs\":\\d+", "");
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private HttpRequest.Builder bearer(String path) {
        return served.to(path).header("Authorization", "Bearer " + ServedArticles.TOKEN);
    }

    private HttpRequest.Builder cookie(String path) {
        return served.to(path)
                .header("Cookie", "newsarchive-" + served.port() + "=" + ServedArticles.TOKEN);
    }

    private HttpRequest.Builder form(String path, String fields) {
        return cookie(path).header("Content-Type", FORM_TYPE).POST(body(fields));
    }

    private static HttpRequest.Builder fromHere(HttpRequest.Builder request) {
        return request.header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return served.send(request);
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }
}
