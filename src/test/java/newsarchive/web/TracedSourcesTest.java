package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class TracedSourcesTest {
    private static final String TEXT =
            IntStream.range(0, 80).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        report("wire", "Meridian Wire").body(TEXT).build(),
                        report("copy", "Courier").body(TEXT).credits("Meridian Wire").build(),
                        report("silent", "Ledger").body(TEXT).build(),
                        report("other", "Globe").body("Its reporter was there.").build());
    }

    private static ArticleVersions report(String id, String publisher) {
        return article(id)
                .headline("Tick was seen")
                .publisher(publisher)
                .published("2021-04-20")
                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                .about(Dimension.AGENCY, "police", Kind.LAW_ENFORCEMENT)
                .claim(
                        Map.of(
                                ClaimRole.ACCUSED, List.of("tick"),
                                ClaimRole.ATTRIBUTED_BY, List.of("police")));
    }

    @Test
    void fewStoriesAndEachOfThemTellWhoseReportingTheyAre() {
        Document page = Jsoup.parse(served.get("/?q=tick").body());
        assertThat(page.select(".independent").text())
                .isEqualTo("4 articles, 2 independent sources: Meridian Wire, Globe");
        assertThat(page.select(".copies").text())
                .endsWith("3 articles, 1 independent source: Meridian Wire");
    }

    @Test
    void theApiTellsTheSame() {
        JsonNode answer = served.json("/api/search?q=tick");
        assertThat(answer.path("independentSources").asInt()).isEqualTo(2);
        assertThat(answer.path("hits").findValuesAsString("id")).isNotEmpty();
        JsonNode story = served.json("/api/stories/silent");
        assertThat(story.path("sources").findValuesAsString("name"))
                .containsExactly("Meridian Wire");
        assertThat(story.path("reports"))
                .extracting(one -> one.path("publisher").asString() + one.path("repeats"))
                .containsExactly("Courier[\"Meridian Wire\"]", "Ledger[]", "Meridian Wire[]");
    }

    @Test
    void aClaimOfAProfileTellsHowManyIndependentSourcesItHas() {
        assertThat(Jsoup.parse(served.get("/actors/tick").body()).select(".firsts").text())
                .contains("4 articles, 2 independent sources: Meridian Wire, Globe");
        JsonNode first = served.json("/api/actors/tick").path("claims").path("firsts").get(0);
        assertThat(first.path("independentSources").asInt()).isEqualTo(2);
    }

    @Test
    void whoDoesNotReportAClaimIsNoSourceOfIt() {
        try (ServedArticles two =
                new ServedArticles(
                        folder.resolve("two"),
                        report("own", "Nhk").headline("Tick in Tokyo").build(),
                        article("repeating")
                                .headline("x tells of Tick")
                                .publisher("Globe")
                                .published("2021-04-21")
                                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                .about(Dimension.AGENCY, "nhk", Kind.MEDIA)
                                .claim(
                                        Map.of(
                                                ClaimRole.ACCUSED, List.of("tick"),
                                                ClaimRole.REPORTED_BY, List.of("nhk")))
                                .build())) {
            assertThat(sources(two)).isEqualTo(1);
            String wrong =
                    "{\"correction\":\"wrong-role\",\"entity\":\"nhk\",\"article\":\"repeating\","
                            + "\"role\":\"reportedBy\"}";
            two.send(
                    two.to("/api/corrections")
                            .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                            .POST(HttpRequest.BodyPublishers.ofString(wrong)));
            assertThat(sources(two)).isEqualTo(2);
        }
    }

    private static int sources(ServedArticles served) {
        return served.json("/api/search?q=tick").path("independentSources").asInt();
    }

    @Test
    void oneArticleAloneSaysNothingOfSources() {
        assertThat(Jsoup.parse(served.get("/?q=reporter").body()).select(".independent")).isEmpty();
    }
}
