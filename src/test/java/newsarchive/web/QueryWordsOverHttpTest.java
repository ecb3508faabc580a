package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueryWordsOverHttpTest {
    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a1").url("https://news.example/1").headline("First").build(),
                        article("a2").body("They took it from https://news.example/2.").build());
    }

    @Test
    void aPastedAddressIsAnsweredWithItsArticle() {
        var answer = served.json("/api/search?q=https://www.news.example/1%3Futm_source=x");
        assertThat(answer.at("/hits/0/id").asString()).isEqualTo("a1");
        assertThat(answer.at("/notes")).isEmpty();
    }

    @Test
    void aMistypedParameterIsRefusedAndTheNearestNamed() {
        HttpResponse<String> answer = served.get("/api/search?actr=tick");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("actr is no parameter of a search; did you mean actor?");
        assertThat(served.get("/?lang=ja").body()).contains("did you mean language?");
        assertThat(served.get("/api/batch?names=a&form=csv").statusCode()).isEqualTo(400);
    }

    @Test
    void parametersThatOnlyFollowTheReaderChangeNothing() {
        assertThat(served.get("/?q=first&utm_source=x&fbclid=y").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoFieldOrNobodyIsSaidInANote() {
        assertThat(served.json("/api/search?q=titel:jaxa").at("/notes/0").asString())
                .contains("did you mean title:?");
        assertThat(Jsoup.parse(served.get("/?actor=nobody").body()).select(".note").text())
                .contains("no actor is known as 'nobody'");
    }

    @Test
    void aFilterIsToBeRemovedOnlyWhereThereIsOne() {
        var words = Jsoup.parse(served.get("/?q=zzzyx").body());
        assertThat(words.select(".empty").text()).doesNotContain("filter").contains("fewer words");
        var filter = Jsoup.parse(served.get("/?q=zzzyx&country=JP").body());
        assertThat(filter.select(".empty").text()).contains("Remove a filter above");
    }

    @Test
    void anAddressThatTheArchiveDoesNotHaveIsSaidToBeMissing() {
        var answer = served.json("/api/search?q=https://news.example/2");
        assertThat(answer.at("/notes/0").asString()).contains("no article at news.example/2");
        assertThat(answer.at("/hits/0/id").asString()).isEqualTo("a2");
        var page = Jsoup.parse(served.get("/?q=url:news.example/3").body());
        assertThat(page.select(".note").text()).contains("no article at news.example/3");
    }
}
