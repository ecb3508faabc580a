package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.query.QueryParser;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
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
    private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a1")
                                .headline("Tick broke into the space agency")
                                .body("Police in Tokyo blame a group.\nThe agency said little.")
                                .published("2021-04-20T11:05+09:00")
                                .publisher("Meridian Wire")
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                                .claim("tick", "JP")
                                .build(),
                        article("a2")
                                .headline("Lazarus named by the space agency")
                                .published("2022-01-02")
                                .about(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP)
                                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                                .build(),
                        article("a3").headline(HOSTILE).body(HOSTILE).publisher(HOSTILE).build(),
                        article(ODD_ID).headline("Odd").build());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aSearchAnswersWithHitsAndTheCountsOfOtherActors() {
        JsonNode json = served.json("/api/search?q=space+agency&actor=tick");
        assertThat(json.path("total").asInt()).isEqualTo(1);
        assertThat(json.at("/hits/0/id").asString()).isEqualTo("a1");
        assertThat(json.at("/hits/0/actors/0/id").asString()).isEqualTo("tick");
        assertThat(values(json.at("/facets/actor"), "id"))
                .containsExactlyInAnyOrder("tick", "lazarus");
        assertThat(values(json.at("/kinds/actor"), "id")).containsExactly("threat-group/");
        assertThat(json.path("explained").asString())
                .startsWith("all of space, agency; actor tick");
        assertThat(json.at("/histogram/0/from").asString()).isEqualTo("2021-04-20");
        assertThat(json.at("/histogram/0/count").asInt()).isEqualTo(1);
        assertThat(json.path("undated").asInt()).isZero();
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
    void aLinkNarrowsExcludesAndTakesBack() {
        Document page = Jsoup.parse(served.get("/?q=space").body());
        Element tick = value(page, "actor", "Tick");
        assertThat(tick.select(".n").text()).isEqualTo("1");
        assertThat(tick.select(".include").attr("href")).isEqualTo("/?q=space&actor=tick");
        assertThat(tick.select(".exclude").attr("href")).isEqualTo("/?q=space&actor=-tick");
        Document narrowed = Jsoup.parse(served.get("/?q=space&actor=tick").body());
        assertThat(value(narrowed, "actor", "Tick").select(".include").attr("href"))
                .isEqualTo("/?q=space");
        assertThat(narrowed.select(".chip").attr("href")).isEqualTo("/?q=space");
        assertThat(narrowed.select("form input[type=hidden]").attr("value")).isEqualTo("tick");
    }

    @Test
    void chosenDaysCanBeTakenBack() {
        Document page = Jsoup.parse(served.get("/?from=2021&added=-7d").body());
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/?added=2026-10-25..", "/?from=2021-01-01");
        assertThat(page.select(".chip").eachText())
                .containsExactly("Remove: since 2021-01-01×", "Remove: added since 2026-10-25×");
    }

    @Test
    void whoIsAccusedOfActingAgainstWhomIsAFilter() {
        JsonNode json = served.json("/api/search?accused=tick&target=JP");
        assertThat(json.at("/hits/0/id").asString()).isEqualTo("a1");
        assertThat(json.at("/facets/accused/0/label").asString()).isEqualTo("Tick");
        assertThat(json.path("explained").asString())
                .contains("in one claim: accused tick, target JP");
        assertThat(served.json("/api/search?accused=tick&target=CN").path("total").asInt())
                .isZero();
    }

    @Test
    void thePageNeverSaysBareThatSomebodyIsAccused() {
        Document page = Jsoup.parse(served.get("/?accused=tick&target=-CN").body());
        assertThat(page.select(".chip").eachText())
                .containsExactly(
                        "Remove: accused in a claim: Tick×", "Remove: not target in a claim: CN×");
        assertThat(page.select("[data-facet=accused] h2").text()).isEqualTo("Accused in a claim");
        assertThat(value(page, "target", "JP").select(".include").attr("href"))
                .isEqualTo("/?accused=tick&target=JP&target=-CN");
    }

    @Test
    void aHitShowsTheSentenceBehindTheValueThatWasChosen() {
        Document page = Jsoup.parse(served.get("/?actor=tick").body());
        assertThat(page.select(".because .small").text()).isEqualTo("Why Tick:");
        assertThat(page.select(".because q").text()).isEqualTo("Tick broke into the space agency");
        assertThat(page.select(".because mark")).hasSize(1);
        assertThat(Jsoup.parse(served.get("/?q=tick").body()).select(".because")).isEmpty();
        assertThat(Jsoup.parse(served.get("/?actor=threat-group/").body()).select(".because"))
                .hasSize(2);
    }

    @Test
    void aHitShowsTheSentenceOfTheClaimThatWasAskedFor() {
        Document page = Jsoup.parse(served.get("/?accused=tick&target=JP").body());
        assertThat(page.select(".because .small").text())
                .isEqualTo("Why accused in a claim, target in a claim:");
    }

    @Test
    void aFacetIsSearchedByTheBeginningOfANameAndCountedInTheSearch() {
        JsonNode json = served.json("/api/facets/actor?q=space&prefix=la&actor=tick");
        assertThat(json.path("values")).hasSize(1);
        assertThat(json.at("/values/0/id").asString()).isEqualTo("lazarus");
        assertThat(json.at("/values/0/count").asInt()).isEqualTo(1);
        assertThat(served.json("/api/facets/actor?q=space&prefix=la&country=CN").path("values"))
                .isEmpty();
        assertThat(values(served.json("/api/facets/accused").path("values"), "id"))
                .containsExactly("tick");
        assertThat(values(served.json("/api/facets/country?actor=tick").path("values"), "id"))
                .containsExactly("JP");
        assertThat(served.get("/api/facets/colour").statusCode()).isEqualTo(404);
        assertThat(served.json("/api/facets/colour").path("detail").asString())
                .startsWith("there is no facet 'colour'; facets are country, actor, agency");
    }

    @Test
    void healthAnswersBySearching() {
        assertThat(served.json("/health").path("articles").asInt()).isEqualTo(4);
    }

    private static Element value(Document page, String facet, String label) {
        return page.select("[data-facet=" + facet + "] .value").stream()
                .filter(value -> value.select("bdi").text().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(value -> value.path(field).asString())
                .toList();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
