package newsarchive.web.api;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of the API against the server itself. */
final class OpenApiTest {
    private static final String KEEP = "{\"address\":\"publisher.example/story\"}";
    private static final String WRONG_HERE =
            "{\"correction\":\"wrong-here\",\"entity\":\"tick\",\"article\":\"a\"}";
    private static final String WRONG_ROLE =
            "{\"correction\":\"wrong-role\",\"entity\":\"jaxa\",\"article\":\"b\",\"role\":\"target\"}";
    private static final String SAME_AS =
            "{\"correction\":\"same-as\",\"entity\":\"tick\",\"sameAs\":\"lazarus\"}";

    private static final String TICK =
            "{\"name\":\"Tick\",\"parameters\":{\"q\":\"tick\",\"actor\":[\"tick\",\"-turla\"]},"
                    + "\"webhook\":\"https://desk.example/hook\",\"file\":\"tick.jsonl\"}";

    private final Described described = new Described();

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    /** A request, and the operation that it is an example of. */
    private record Example(String operation, String path, String body) {
        static Example get(String template, String path) {
            return new Example("GET " + template, path, "");
        }

        HttpRequest.Builder on(ServedArticles served) {
            return served.to(path)
                    .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                    .method(
                            operation.substring(0, operation.indexOf(' ')),
                            HttpRequest.BodyPublishers.ofString(body));
        }
    }

    /** In an order in which each finds what it needs. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String query :
                List.of(
                        "",
                        "?q=agency",
                        "?q=agency+-tick&actor=tick&actor=-lazarus&match=all&size=1",
                        "?accused=tick&target=jaxa&stories=off&from=2021&sort=oldest",
                        "?actor=threat-group/&scope=named",
                        "?q=(",
                        "?size=1000",
                        "?from=someday")) {
            examples.add(Example.get("/api/search", "/api/search" + query));
        }
        examples.add(Example.get("/api/facets/{dimension}", "/api/facets/actor?prefix=t"));
        examples.add(Example.get("/api/facets/{dimension}", "/api/facets/weather"));
        for (String format : List.of("stix", "misp", "pdf")) {
            examples.add(Example.get("/api/export", "/api/export?q=agency&format=" + format));
        }
        examples.add(Example.get("/api/suggest", "/api/suggest?q=t"));
        examples.add(Example.get("/api/suggest", "/api/suggest"));
        examples.add(Example.get("/api/batch", "/api/batch?names=space%0Atick"));
        examples.add(new Example("POST /api/batch", "/api/batch", "names=space"));
        examples.add(Example.get("/api/together", "/api/together"));
        examples.add(Example.get("/api/together", "/api/together?q=absent"));
        for (String id : List.of("a", "b", "nobody")) {
            examples.add(Example.get("/api/articles/{id}", "/api/articles/" + id));
            examples.add(
                    Example.get(
                            "/api/articles/{id}/versions", "/api/articles/" + id + "/versions"));
        }
        examples.add(Example.get("/api/stories/{id}", "/api/stories/a"));
        examples.add(Example.get("/api/stories/{id}", "/api/stories/w1"));
        examples.add(Example.get("/api/actors/{id}", "/api/actors/tick"));
        examples.add(Example.get("/api/actors/{id}", "/api/actors/tick?by=month&page=9"));
        examples.add(Example.get("/api/actors/{id}", "/api/actors/tikc"));
        examples.add(Example.get("/api/agencies/{id}", "/api/agencies/jaxa"));
        examples.add(Example.get("/api/countries/{id}", "/api/countries/JP"));
        String corrections = "/api/corrections";
        examples.add(
                new Example("POST " + corrections + "/preview", corrections + "/preview", SAME_AS));
        examples.add(new Example("POST " + corrections, corrections, WRONG_HERE));
        examples.add(new Example("POST " + corrections, corrections, WRONG_ROLE));
        examples.add(new Example("POST " + corrections, corrections, SAME_AS));
        examples.add(new Example("POST " + corrections, corrections, "{}"));
        examples.add(Example.get(corrections, corrections));
        examples.add(Example.get(corrections + "/{number}", corrections + "/1"));
        examples.add(Example.get(corrections + "/{number}", corrections + "/99"));
        examples.add(new Example("DELETE " + corrections + "/{number}", corrections + "/1", ""));
        examples.add(new Example("POST /api/keep", "/api/keep", KEEP));
        examples.add(new Example("POST /api/keep", "/api/keep", "{}"));
        String searches = "/api/searches";
        examples.add(new Example("POST " + searches, searches, TICK));
        examples.add(new Example("POST " + searches, searches, TICK));
        examples.add(Example.get(searches, searches));
        examples.add(Example.get(searches + "/{id}", searches + "/s1"));
        examples.add(Example.get(searches + "/{id}", searches + "/s99"));
        examples.add(new Example("DELETE " + searches + "/{id}", searches + "/s1", ""));
        examples.add(Example.get("/health", "/health"));
        examples.add(Example.get("/ready", "/ready"));
        return examples;
    }

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        report("a").build(),
                        report("a")
                                .body("It was changed.")
                                .digest("second")
                                .modified("2021-05-01")
                                .build(),
                        report("b").headline("Agency").publisher("Meridian Wire").build(),
                        article("bare").build(),
                        article("l").about(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP).build());
    }

    private static ArticleVersions report(String id) {
        return article(id)
                .headline("Tick broke into the space agency")
                .body("Police in Tokyo blame a group.\nThe agency said little.")
                .published("2021-04-20T11:05+09:00")
                .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                .about(Dimension.AGENCY, "jaxa", Kind.SPACE_SCIENCE)
                .about(Dimension.AGENCY, "police", Kind.LAW_ENFORCEMENT)
                .claim(
                        Map.of(
                                ClaimRole.ACCUSED, List.of("tick"),
                                ClaimRole.TARGET, List.of("jaxa"),
                                ClaimRole.ATTRIBUTED_BY, List.of("police")));
    }

    @Test
    void everyRouteOfTheApiIsDescribedAndNothingElse() {
        assertThat(described.operations().stream().filter(one -> one.contains(" /api/")))
                .containsExactlyElementsOf(
                        served.routes().stream().filter(one -> one.contains(" /api/")).toList());
    }

    @Test
    void realAnswersAreAsDescribedAndEveryOperationIsAnswered() {
        Set<String> answered = new HashSet<>();
        for (Example example : examples()) {
            HttpResponse<String> response = served.send(example.on(served));
            String type =
                    response.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .replaceFirst(";.*", "");
            JsonNode answer = new JsonMapper().readTree(response.body());
            assertThat(described.mistakes(example.operation(), response.statusCode(), type, answer))
                    .as(example + " " + response.statusCode() + " " + response.body())
                    .isEmpty();
            if (response.statusCode() < 300) {
                answered.add(example.operation());
            }
        }
        assertThat(answered).containsExactlyInAnyOrderElementsOf(described.operations());
    }

    @Test
    void whateverGoesWrongUnderTheApiIsProblemJson() {
        for (String path : List.of("/api/", "/api/nothing", "/api/search/more", "/api/articles/")) {
            HttpResponse<String> response = served.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type"))
                    .as(path)
                    .hasValue("application/problem+json");
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryPartOfAPathIsAParameter() {
        JsonNode document = described.document();
        document.findValues("$ref")
                .forEach(reference ->
                        assertThat(document.at(reference.asString().substring(1)).isMissingNode())
                                .as(reference.asString())
                                .isFalse());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void theSameIsThereToRead() {
        assertThat(served.json("/openapi.json")).isEqualTo(described.document());
        assertThat(Jsoup.parse(served.get("/docs").body()).select(".docs h3 code").eachText())
                .containsExactlyInAnyOrderElementsOf(described.operations());
    }
}
