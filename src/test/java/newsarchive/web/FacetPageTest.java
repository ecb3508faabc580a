package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FacetPageTest {
    @TempDir private Path folder;
    private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a1")
                                .headline("space")
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .about(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP)
                                .claim("lazarus", "tick")
                                .build(),
                        article("a2")
                                .headline("time")
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .build());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aValueIsFoundAndKeepsTheSearch() {
        Document page = page("/facets/actor?q=space&prefix=t");
        assertThat(page.select(".found .include bdi").eachText()).containsExactly("Tick");
        assertThat(page.select(".found .n").text()).isEqualTo("1");
        assertThat(page.select(".found .include").attr("href")).isEqualTo("/?q=space&actor=tick");
        assertThat(page.select("form.find input[name=q]").attr("value")).isEqualTo("space");
    }

    @Test
    void everyFacetOfASearchHasABoxToFindIn() {
        Document search = page("/?q=space&scope=named");
        var form = search.select("section.actor form.find");
        assertThat(form.attr("action")).isEqualTo("/facets/actor");
        assertThat(form.select("input[name=scope]").attr("value")).isEqualTo("named");
        assertThat(search.select("section.accused form.find")).hasSize(1);
        assertThat(page("/facets/accused?prefix=laz").select(".found li")).hasSize(1);
    }

    @Test
    void nothingIsFoundAndNoSuchFacetAreSaid() {
        assertThat(page("/facets/actor?prefix=zz").text()).contains("No value begins so");
        assertThat(served.get("/facets/weather").statusCode()).isEqualTo(404);
    }

    private Document page(String path) {
        return Jsoup.parse(served.get(path).body());
    }
}
