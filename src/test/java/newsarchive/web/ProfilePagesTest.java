package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ProfilePagesTest {
    private static final Map<ClaimRole, List<String>> POLICE_ACCUSE_TICK =
            Map.of(
                    ClaimRole.ACCUSED, List.of("tick"),
                    ClaimRole.TARGET, List.of("jaxa"),
                    ClaimRole.ATTRIBUTED_BY, List.of("police"),
                    ClaimRole.DISPUTED_BY, List.of("ministry"));

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        aboutTick("later", "2021-06-01").claim(POLICE_ACCUSE_TICK).build(),
                        aboutTick("first", "2021-04-20")
                                .publisher("Meridian Wire")
                                .claim(POLICE_ACCUSE_TICK)
                                .build(),
                        aboutTick("undated", "").build(),
                        article("passing")
                                .published("2019-01-01")
                                .named(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .build(),
                        article("other").about(Dimension.AGENCY, "nasa", Kind.OTHER_BODY).build());
    }

    private static ArticleVersions aboutTick(String id, String published) {
        ArticleVersions article =
                article(id)
                        .headline("Report " + id)
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .about(Dimension.AGENCY, "jaxa", Kind.SPACE_SCIENCE)
                        .about(Dimension.AGENCY, "police", Kind.LAW_ENFORCEMENT)
                        .about(Dimension.AGENCY, "ministry", Kind.MINISTRY);
        return published.isEmpty() ? article : article.published(published);
    }

    @Test
    void theLedgerBeginsWithWhoSaidSoFirstAndNamesTheSource() {
        Document page = page("/actors/tick");
        assertThat(page.select(".firsts li").eachText().getFirst())
                .startsWith("Accused by Police: 20 April 2021");
        assertThat(page.select(".ledger > li").eachText())
                .satisfiesExactly(
                        one ->
                                assertThat(one)
                                        .contains("20 April 2021")
                                        .contains("Meridian Wire says that Police says that Tick")
                                        .contains("Ministry disputes it."),
                        two -> assertThat(two).contains("1 June 2021").contains("This article"));
    }

    @Test
    void theTimeLineCountsWhatNamesItAndWhatIsAboutItInItsTableToo() {
        JsonNode line = served.json("/api/actors/tick?by=year").path("timeLine");
        JsonNode named = line.path("series").get(0);
        assertThat(named.path("id").asString()).isEqualTo("named");
        assertThat(named.path("articles").asInt()).isEqualTo(4);
        assertThat(named.path("undated").asInt()).isEqualTo(1);
        assertThat(named.path("buckets").toString())
                .isEqualTo(
                        "[{\"from\":\"2019-01-01\",\"to\":\"2019-12-31\",\"count\":1},"
                                + "{\"from\":\"2021-01-01\",\"to\":\"2021-12-31\",\"count\":2}]");
        Document page = page("/actors/tick?by=year");
        assertThat(page.select("svg.named rect")).hasSize(2);
        assertThat(page.select("#time tbody tr").eachText())
                .containsExactly("2019 1 0 0", "2021 2 2 2");
    }

    @Test
    void everyCountLeadsToAsManyArticles() {
        for (var link : page("/actors/tick").select("#time tbody a, .neighbours a.n")) {
            String counted = page(link.attr("href")).select(".count").text();
            assertThat(counted).startsWith(link.text() + " article");
        }
    }

    @Test
    void whatArrivesAboutItIsAFeed() {
        String feed = page("/actors/tick").select("a:containsOwn(Feed)").attr("href");
        assertThat(feed).isEqualTo("/feed.atom?actor=tick");
        assertThat(served.get(feed).statusCode()).isEqualTo(200);
    }

    @Test
    void thoseWhoStandBesideItAreCountedTogetherWithIt() {
        assertThat(served.json("/api/actors/tick").path("beside").path("agencies"))
                .extracting(one -> one.path("id").asString() + " " + one.path("count").asInt())
                .containsExactly("jaxa 3", "ministry 3", "police 3");
    }

    @Test
    void anUnknownIdIsNotFoundAndNearNamesAreOffered() {
        HttpResponse<String> answer = served.get("/agencies/nasaa");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main a").eachAttr("href"))
                .contains("/agencies/nasa");
        assertThat(served.json("/api/agencies/nasaa").path("detail").asString())
                .contains("there is no agency 'nasaa'")
                .contains("/api/agencies/nasa");
    }

    @Test
    void whatStandsInAnotherDimensionIsFoundThere() {
        HttpResponse<String> answer = served.send(served.to("/actors/jaxa").GET());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/agencies/jaxa");
    }

    @Test
    void whatWasCorrectedToBeAnotherLeadsToIt() {
        served.send(
                served.to("/api/corrections")
                        .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"correction\":\"same-as\",\"entity\":\"tick\",\"sameAs\":\"nasa\"}")));
        HttpResponse<String> answer = served.send(served.to("/actors/tick").GET());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/nasa"));
    }

    @Test
    void whatCannotBeUnderstoodIsSaidByName() {
        assertThat(served.get("/actors/tick?by=day").statusCode()).isEqualTo(400);
        assertThat(served.json("/api/actors/tick?page=0").path("detail").asString())
                .contains("page is a number");
    }

    @Test
    void aLongLedgerHasPages() {
        ArticleVersion[] many = new ArticleVersion[45];
        for (int i = 0; i < many.length; i++) {
            many[i] =
                    aboutTick("n" + i, "20%02d-01-01".formatted(i + 10))
                            .claim("tick", "jaxa")
                            .build();
        }
        try (ServedArticles larger = new ServedArticles(folder.resolve("larger"), many)) {
            JsonNode last = larger.json("/api/actors/tick?page=3").path("claims");
            assertThat(last.path("entries")).hasSize(5);
            assertThat(last.has("next")).isFalse();
            JsonNode first = larger.json("/api/actors/tick").path("claims");
            assertThat(first.path("next").asString()).isEqualTo("/api/actors/tick?page=2");
        }
    }

    private Document page(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
