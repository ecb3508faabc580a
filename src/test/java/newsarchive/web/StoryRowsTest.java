package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Copies of one text share a row, on the page and in the API. */
final class StoryRowsTest {
    private static final String REPORT =
            IntStream.range(0, 120).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve(@TempDir Path folder) {
        served =
                new ServedArticles(
                        folder,
                        article("b")
                                .headline("Rocket explodes")
                                .body(REPORT)
                                .publisher("Harbour Wire")
                                .captured("2021-04-20T06:12:00Z")
                                .build(),
                        article("a")
                                .headline("A rocket exploded")
                                .body(REPORT + " locally")
                                .publisher("Evening Paper")
                                .captured("2021-04-20T07:00:00Z")
                                .build(),
                        article("c").headline("Another rocket").body("It stands.").build());
    }

    @Test
    void copiesShareARowThatSaysWhoWasFirst() {
        Document page = page("/?q=rocket");
        assertThat(page.select("h1").text()).isEqualTo("3 articles in 2 stories");
        assertThat(page.select(".hit")).hasSize(2);
        assertThat(page.select(".copies span").eachText())
                .containsExactly(
                        "First kept from Harbour Wire, 20 April 2021, 06:12 UTC and 1 copy",
                        "2 articles, 1 independent source: Harbour Wire");
    }

    @Test
    void theRowOpensToEveryCopy() {
        Document page = page(page("/?q=rocket").select(".copies a").attr("href"));
        assertThat(page.select(".hit h2").eachText())
                .containsExactlyInAnyOrder("Rocket explodes", "A rocket exploded");
        assertThat(served.get("/articles/b/copies").statusCode()).isEqualTo(302);
        assertThat(served.get("/articles/nothing/copies").statusCode()).isEqualTo(404);
    }

    @Test
    void theRowShowsACopyThatMatchesItself() {
        assertThat(page("/?q=locally").select(".hit h2").eachText())
                .containsExactly("A rocket exploded");
        assertThat(page("/?q=locally").select("h1").text()).isEqualTo("1 article");
    }

    @Test
    void everyCopyIsShownOnRequest() {
        assertThat(page("/?q=rocket&stories=off").select(".hit")).hasSize(3);
    }

    @Test
    void theApiNamesTheStoryAndCountsArticles() {
        JsonNode json = served.json("/api/search?q=rocket");
        assertThat(json.path("total").asInt()).isEqualTo(3);
        assertThat(json.path("stories").asInt()).isEqualTo(2);
        assertThat(served.json("/api/search?q=locally").at("/hits/0/story").asString())
                .isEqualTo("a");
        assertThat(served.json("/api/search?q=locally").at("/hits/0/copies").asInt()).isOne();
    }

    private Document page(String path) {
        return Jsoup.parse(served.get(path).body());
    }
}
