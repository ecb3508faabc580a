package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CachingTest {
    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a").about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=untitled&actor=tick",
                "/articles/a",
                "/actors/tick",
                "/api/search?q=untitled",
                "/api/articles/a",
                "/api/actors/tick"
            })
    void whatDidNotChangeIsNotSentAgain(String path) {
        String tag = tag(served.get(path));
        HttpResponse<String> again = served.send(served.to(path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag).startsWith("W/\"");
    }

    @Test
    void aCorrectionMakesEveryAnswerNew() {
        String tag = tag(served.get("/api/search"));
        String wrong = "{\"correction\":\"wrong-everywhere\",\"entity\":\"tick\"}";
        served.send(
                served.to("/api/corrections")
                        .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                        .POST(HttpRequest.BodyPublishers.ofString(wrong)));
        HttpResponse<String> after =
                served.send(served.to("/api/search").header("If-None-Match", tag));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(tag(after)).isNotEqualTo(tag);
    }

    @Test
    void whoMayCorrectSeesAnotherPage() {
        String tag = tag(served.get("/articles/a"));
        HttpResponse<String> granted =
                served.send(
                        served.to("/articles/a")
                                .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                                .header("If-None-Match", tag));
        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(granted.body()).contains("wrong here");
    }

    @Test
    void whatWentWrongIsNotHeld() {
        for (String path : List.of("/articles/nobody", "/?size=many", "/actors/nobody")) {
            assertThat(served.get(path).headers().firstValue("ETag")).as(path).isEmpty();
        }
    }

    @Test
    void headAnswersAsGetWithoutTheBody() {
        HttpResponse<String> head = head("/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(served.get("/")));
        assertThat(head("/articles/nobody").statusCode()).isEqualTo(404);
        assertThat(head("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void filesThatAreNamedByTheirContentAreKeptForEver() {
        Document page = Jsoup.parse(served.get("/").body());
        String style = page.select("link[rel=stylesheet]").attr("href");
        assertThat(cacheControl(style)).contains("immutable");
        assertThat(cacheControl("/static/style.css")).isEqualTo("no-cache");
        assertThat(cacheControl("/static/style.css?v=0123")).isEqualTo("no-cache");
    }

    @Test
    void robotsAreKeptFromCombinationsOfFilters() {
        assertThat(served.get("/robots.txt").body()).contains("Disallow: /*?");
        assertThat(robots("/?actor=tick")).isEqualTo("noindex, nofollow");
        assertThat(robots("/api/articles/a")).isEqualTo("noindex, nofollow");
        assertThat(robots("/articles/a")).isEmpty();
        assertThat(robots("/")).isEmpty();
    }

    @Test
    void aBrowserCanAddTheArchiveAsASearchEngine() {
        Document page = Jsoup.parse(served.get("/").body());
        String address = page.select("link[rel=search]").attr("href");
        HttpResponse<String> description = served.get(address);
        assertThat(description.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("opensearchdescription+xml"));
        Document xml = Jsoup.parse(description.body(), Parser.xmlParser());
        String template = xml.select("Url[type=text/html]").attr("template");
        assertThat(template).isEqualTo("http://127.0.0.1:" + served.port() + "/?q={searchTerms}");
    }

    private HttpResponse<String> head(String path) {
        return served.send(served.to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private String robots(String path) {
        return served.get(path).headers().firstValue("X-Robots-Tag").orElse("");
    }

    private String cacheControl(String path) {
        return served.get(path).headers().firstValue("Cache-Control").orElse("");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
