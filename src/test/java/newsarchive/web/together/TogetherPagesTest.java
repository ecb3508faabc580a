package newsarchive.web.together;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TogetherPagesTest {
    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        article("a1")
                                .headline("space hack")
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                                .build(),
                        article("a2")
                                .headline("space OR time")
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                                .about(Dimension.AGENCY, "jaxa", Kind.SPACE_SCIENCE)
                                .build(),
                        article("a3")
                                .headline("space")
                                .about(Dimension.COUNTRY, "US", Kind.COUNTRY)
                                .build(),
                        article("a4").headline("time").build());
    }

    @Test
    void pairsAreToldWithExactCounts() {
        var pair = served.json("/api/together?q=space").at("/pairs/0");
        assertThat(pair.at("/one/id").asString()).isEqualTo("JP");
        assertThat(pair.at("/other/id").asString()).isEqualTo("tick");
        assertThat(pair.at("/other/count").asInt()).isEqualTo(2);
        assertThat(pair.at("/count").asInt()).isEqualTo(2);
        assertThat(pair.at("/total").asInt()).isEqualTo(3);
        assertThat(pair.at("/lift").asDouble()).isEqualTo(1.5);
    }

    @Test
    void aPairLeadsToItsArticles() {
        String search =
                served.json("/api/together?q=space%20OR%20time&country=JP&country=US")
                        .at("/pairs/0/search")
                        .asString();
        assertThat(Jsoup.parse(served.get(search).body()).select(".count").text())
                .startsWith("2 articles");
    }

    @Test
    void thePageIsReachedFromTheSearch() {
        String link =
                Jsoup.parse(served.get("/?q=space").body())
                        .select("a[href^=/together]")
                        .attr("href");
        var page = Jsoup.parse(served.get(link).body());
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr").eachText().getFirst()).contains("JP").contains("Tick");
        assertThat(Jsoup.parse(served.get("/together?q=absent").body()).select("table")).isEmpty();
    }
}
