package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import newsarchive.query.QueryParser;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class NewsServerTest {
    private static final String ODD_ID = "a/b?c#d %2F\"";
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        Reports.TICK,
                        Reports.LAZARUS,
                        article("a3").headline(HOSTILE).body(HOSTILE).publisher(HOSTILE).build(),
                        article(ODD_ID).headline("Odd").build());
    }

    @Test
    void anArticleAnswersWithItsTags() {
        JsonNode json = served.json("/api/articles/a1");
        assertThat(json.path("published").asString()).isEqualTo("2021-04-20T11:05+09:00");
        assertThat(json.at("/tags/actors/0/mentions/0/start").asInt()).isZero();
    }

    @Test
    void anArticleStatesItsClaimsWithTheirSource() {
        assertThat(served.get("/articles/a1").body())
                .contains("This article says that Tick acted against");
        assertThat(served.get("/articles/a2").body()).doesNotContain("What is claimed");
    }

    @Test
    void whatIsNotThereIsAProblemUnderApiAndAPageElsewhere() {
        HttpResponse<String> api = served.get("/api/articles/nothing");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(type(api)).startsWith("application/problem+json");
        HttpResponse<String> page = served.get("/articles/nothing");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(type(page)).startsWith("text/html");
        assertThat(served.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongParameterIsNamedAndTheWordsAreKept() {
        HttpResponse<String> page = served.get("/?q=space&from=someday");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("from takes a date");
        assertThat(Jsoup.parse(page.body()).select("#q").attr("value")).isEqualTo("space");
        assertThat(served.json("/api/search?size=1000").path("detail").asString())
                .startsWith("size is a whole number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=space",
                "/articles/a1",
                "/articles/a3",
                "/help",
                "/nothing",
                "/api/search",
                "/static/style.css"
            })
    void everyAnswerIsGuarded(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/a3", "/?q=alert"})
    void hostileTextStaysText(String path) {
        Document page = Jsoup.parse(served.get(path).body());
        assertThat(page.select("script").eachAttr("src"))
                .allMatch(source -> source.startsWith("/static/"));
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "a\"",
                "(",
                ")",
                "((((",
                "-",
                "--",
                "OR",
                "NOT",
                "a OR",
                "*",
                "a*",
                "*a",
                "~",
                "a~9",
                "title:",
                "title:(",
                "actor:",
                "actor:\"",
                "after:x",
                "\\",
                "/",
                "a/b",
                "[1 TO 2]",
                "{}",
                "a^2",
                "&&",
                "||",
                "!",
                "?",
                "+",
                "<script>",
                "' OR 1=1 --",
                "%",
                "\u0000",
                "\ud83d",
                "\u202e",
                "東京",
                "ﬁ",
                "İ",
                "a\tb\nc"
            })
    void nothingThatIsTypedGivesAnErrorPage(String typed) {
        String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        assertThat(served.get("/?q=" + q).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/search?q=" + q).statusCode()).isEqualTo(200);
        assertThat(served.get("/?actor=" + q + "&year=" + q + "&language=" + q).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLongestQueryFitsIntoAnAddress() {
        String q = URLEncoder.encode("宇".repeat(QueryParser.MAX_LENGTH), StandardCharsets.UTF_8);
        assertThat(served.get("/?q=" + q).statusCode()).isEqualTo(200);
    }

    @Test
    void anIdOfAnyFormLeadsToItsArticle() {
        Document found = Jsoup.parse(served.get("/?q=odd").body());
        HttpResponse<String> page = served.get(found.select(".hit h2 a").attr("href"));
        assertThat(page.statusCode()).isEqualTo(200);
        String json = Jsoup.parse(page.body()).select("a[href^=/api/]").attr("href");
        assertThat(served.json(json).path("id").asString()).isEqualTo(ODD_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%",
                "/?q=%zz",
                "/?q=%ff%fe",
                "/api/search?q=%c0%80",
                "/articles/%00",
                "/articles/%2e%2e%2fetc"
            })
    void brokenEncodingIsNeverOurFault(String path) throws Exception {
        assertThat(RawHttp.status(served.port(), path)).isBetween(200, 499);
    }

    @Test
    void healthAnswersBySearching() {
        assertThat(served.json("/health").path("articles").asInt()).isEqualTo(4);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
