package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.ServedArticles;
import newsarchive.web.text.PseudoTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a language that shows what was not taken from the texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PseudoLanguageTest {
    private static final Pattern FORGOTTEN = Pattern.compile("[A-Za-z]+");
    private static final List<String> SEEN = List.of("title", "placeholder", "aria-label", "alt");

    /** Words of the program and of formats, which no language changes. */
    private static final String SAME = "[translate=no], code, pre, kbd, script, textarea";

    private ServedArticles served;

    @BeforeAll
    void serve(@TempDir Path folder) {
        served =
                new ServedArticles(
                        folder, Optional.of(Token.of(ServedArticles.TOKEN)), PseudoTexts.texts());
        served.arrive(story("一").build(), story("二").published("2020-02-03T10:00Z").build());
        served.arrive(story("三").published("2019-02").headline("黒猫 警察 昨日").build());
        served.arrive(later(), copy());
        post("/api/searches", "{'name':'黒','file':'一.jsonl','parameters':{'q':'黒猫'}}");
        post("/api/corrections", "{'correction':'wrong-here','entity':'警察','article':'二'}");
    }

    @AfterAll
    void close() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=黒猫",
                "/?q=無無無",
                "/?q=黒猫 -鳥&actor=黒猫&country=-日本",
                "/?accused=黒猫&target=-警察&match=all",
                "/?actor=黒猫&actor=白猫&stories=off&size=1&page=2",
                "/?actor=threat-group/&sort=oldest&named=on",
                "/?from=2021-04-01&to=2021-04-30&addedFrom=2020-01-01",
                "/?asOf=2024-06-01T00:00:00Z",
                "/?q=(\"黒猫 昨日\"~3 OR 黒猫*) lead:黒猫 author:太郎 黒猫~ 黒猫 /s 昨日",
                "/?q=黒*",
                "/facets/actor",
                "/facets/accused?prefix=無",
                "/articles/一",
                "/articles/二",
                "/articles/一/versions",
                "/articles/無",
                "/actors/黒猫",
                "/actors/黒猫?by=quarter",
                "/agencies/警察",
                "/countries/日本",
                "/actors/無",
                "/together",
                "/together?q=無",
                "/batch?names=黒猫",
                "/searches",
                "/searches/new?q=黒猫",
                "/corrections",
                "/correct?correction=wrong-everywhere&entity=黒猫&article=一",
                "/correct?correction=same-as&entity=黒猫&article=一",
                "/enter",
                "/about",
                "/docs",
                "/nowhere"
            })
    void nothingSaidWasForgotten(String path) {
        Document page = page(path);
        assertThat(page.select("html").attr("lang")).isEqualTo("el");
        assertThat(forgotten(page)).isEmpty();
    }

    private Document page(String path) {
        return Jsoup.parse(served.send(authorized(encoded(path)).GET()).body());
    }

    private void post(String path, String json) {
        String body = json.replace('\'', '"');
        int status =
                served.send(authorized(path).POST(HttpRequest.BodyPublishers.ofString(body)))
                        .statusCode();
        assertThat(status).as(path).isBetween(200, 201);
    }

    private HttpRequest.Builder authorized(String path) {
        return served.to(path).header("Authorization", "Bearer " + ServedArticles.TOKEN);
    }

    private static String encoded(String path) {
        return Pattern.compile("[^\\x21-\\x7e]|[\"<>|*~]")
                .matcher(path)
                .replaceAll(letter -> URLEncoder.encode(letter.group(), StandardCharsets.UTF_8));
    }

    /** Addresses, names of files, moments and what was typed are the same in every language. */
    private static List<String> forgotten(Document page) {
        String typed = page.select("#q").val();
        page.select(SAME).remove();
        List<String> shown = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.textNodes().stream().map(TextNode::text).forEach(shown::add);
            SEEN.forEach(name -> shown.add(element.attr(name)));
        }
        return shown.stream()
                .map(text -> text.replace(typed, "").replaceAll("\\S+[.:/]\\S+", ""))
                .filter(text -> FORGOTTEN.matcher(text).find())
                .toList();
    }

    private static ArticleVersions story(String id) {
        return article(id)
                .language("ja")
                .headline("黒猫 警察 昨日 " + id)
                .body("黒猫 昨日 警察 " + id + "。\n太郎 次郎。\n三郎。")
                .authors("太郎", "次郎")
                .credits("次郎通信")
                .published("2021-04-20T11:05+09:00")
                .modified("2021-04-21")
                .publisher("新聞" + id)
                .tag(Dimension.ACTOR, "黒猫", Kind.THREAT_GROUP, true, "黒猫")
                .tag(Dimension.ACTOR, "白猫", Kind.PERSON, false, "白猫")
                .tag(Dimension.COUNTRY, "日本", Kind.COUNTRY, true, "日")
                .tag(Dimension.AGENCY, "警察", Kind.LAW_ENFORCEMENT, true, "警察")
                .claim(
                        Map.of(
                                ClaimRole.ACCUSED, List.of("黒猫"),
                                ClaimRole.TARGET, List.of("日本"),
                                ClaimRole.ATTRIBUTED_BY, List.of("警察"),
                                ClaimRole.DISPUTED_BY, List.of("白猫")));
    }

    private static ArticleVersion later() {
        return story("一")
                .headline("黒猫 警察 今日")
                .captured("2024-02-01T00:00:00Z")
                .digest("second")
                .build();
    }

    /** The same text at another publisher's. */
    private static ArticleVersion copy() {
        return story("二").publisher("夕刊").build();
    }
}
