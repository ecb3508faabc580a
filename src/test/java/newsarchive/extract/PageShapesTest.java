package newsarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleJson;
import newsarchive.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole pages: invented text in the shapes of real publishers, one folder each. {@code
 * expected.json} holds the address, perhaps the charset of the header, and each field that matters
 * for the shape; {@code body} is a list of paragraphs.
 */
final class PageShapesTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ArticleExtractor extractor = new ArticleExtractor();

    static List<Path> shapes() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aPageOfThisShapeIsReadAsExpected(Path shape) throws IOException {
        JsonNode expected = MAPPER.readTree(Files.readString(shape.resolve("expected.json")));
        switch (extractor.extract(page(shape, expected))) {
            case Extraction.Extracted(Article article) -> compare(article, expected);
            case Extraction.Rejected(_, String reason) ->
                    assertThat(reason).isEqualTo(expected.path("rejected").asString("an article"));
        }
    }

    private static Page page(Path shape, JsonNode expected) throws IOException {
        String charset = expected.path("charset").asString("");
        String type = charset.isEmpty() ? "text/html" : "text/html; charset=" + charset;
        return new Page(
                expected.path("address").asString(""),
                Instant.parse("2026-01-01T00:00:00Z"),
                Page.Origin.FETCHED,
                200,
                Map.of("content-type", List.of(type)),
                Files.readAllBytes(shape.resolve("page.html")));
    }

    private static void compare(Article article, JsonNode expected) {
        ObjectNode found = ArticleJson.write(article);
        found.set("body", MAPPER.valueToTree(article.body().lines().toList()));
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            switch (field.getKey()) {
                case "address", "charset" -> {}
                case "contains" ->
                        assertThat(article.body().lines())
                                .containsSubsequence(texts(field.getValue()));
                default ->
                        assertThat(found.path(field.getKey()))
                                .as(field.getKey())
                                .isEqualTo(field.getValue());
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
