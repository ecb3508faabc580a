package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hits;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FacetPageTest {
    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

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
    void valuesThatAreLeftOutAreOneLinkAway() {
        for (int i = 1; i <= 6; i++) {
            served.arrive(
                    article("c" + i)
                            .headline("trade")
                            .about(Dimension.ACTOR, "company-" + i, Kind.COMPANY)
                            .build());
        }
        Document search = page("/?q=trade&actor=company-6");
        assertThat(names(search.select("section.actor")))
                .containsExactly("Companies", "Company-1", "Company-2", "Company-3", "Company-6");
        var others = search.select("section.actor a.others");
        assertThat(others.text()).isEqualTo("2 more in Companies");
        assertThat(others.attr("href")).isEqualTo("/facets/actor?q=trade&actor=company-6#company");
        Document all = page("/facets/actor?q=trade&actor=company-6");
        assertThat(names(all.select("#company"))).hasSize(7).contains("Company-4", "Company-5");
        assertThat(all.select("a.others")).isEmpty();
        assertThat(all.select("#company .selected bdi").text()).isEqualTo("Company-6");
    }

    @Test
    void noNumberIsToldWhereOnlyTheMostFrequentAreCounted() {
        served.arrive(
                IntStream.range(0, Hits.MOST_VALUES + 1)
                        .mapToObj(i -> article("p" + i).publisher("Paper " + i).build())
                        .toArray(ArticleVersion[]::new));
        assertThat(page("/").select("section.publisher a.others").text())
                .isEqualTo("more in Publishers");
        assertThat(page("/facets/publisher").text()).contains("the box finds rare ones too");
    }

    private static List<String> names(Elements among) {
        return among.select(".include bdi").eachText();
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
