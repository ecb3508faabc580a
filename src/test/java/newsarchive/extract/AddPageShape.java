package newsarchive.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsarchive.article.ArticleJson;
import newsarchive.page.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds a page shape for {@link PageShapesTest} from a file whose text has been replaced by an
 * invented one: {@code AddPageShape NAME FILE ADDRESS}. What it expects is what is read today, to
 * be put right by hand.
 */
final class AddPageShape {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final List<String> UNTOLD = List.of("id", "evidence");

    private AddPageShape() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("NAME FILE ADDRESS");
        }
        Path shape = Files.createDirectory(PAGES.resolve(arguments[0]));
        byte[] html = Files.readAllBytes(Path.of(arguments[1]));
        Files.write(shape.resolve("page.html"), html);
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String expected = mapper.writeValueAsString(expected(arguments[2], html));
        Files.writeString(shape.resolve("expected.json"), expected + "\n");
    }

    private static ObjectNode expected(String address, byte[] html) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode expected = mapper.createObjectNode().put("address", address);
        Page page =
                new Page(
                        address,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Page.Origin.FETCHED,
                        200,
                        Map.of("content-type", List.of("text/html")),
                        html);
        switch (new ArticleExtractor().extract(page)) {
            case Extraction.Rejected(_, String reason) -> expected.put("rejected", reason);
            case Extraction.Extracted(var article) -> {
                ObjectNode told = ArticleJson.write(article);
                told.remove(UNTOLD);
                told.set("body", mapper.valueToTree(article.body().lines().toList()));
                for (Map.Entry<String, JsonNode> field : told.properties()) {
                    if (!field.getValue().isEmpty() || field.getValue().isValueNode()) {
                        expected.set(field.getKey(), field.getValue());
                    }
                }
            }
        }
        return expected;
    }
}
