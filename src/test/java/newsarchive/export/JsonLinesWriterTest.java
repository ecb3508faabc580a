package newsarchive.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.article.ArticleJson;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.article.TagsJson;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.Exported;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonLinesWriterTest {
    private static final String REPORT =
            IntStream.range(0, 120).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    @Test
    void aLineIsReadAsTheArticleThatItWas() {
        ArticleVersion version =
                article("a")
                        .body("One.\nTwo \u2028 three.")
                        .published("2021-04")
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .build();
        String line = Exported.of(ExportFormat.JSONL, version);
        assertThat(line).endsWith("\n");
        JsonNode json = new JsonMapper().readTree(line);
        assertThat(ArticleJson.read(json)).isEqualTo(version.article());
        assertThat(TagsJson.read(json.path("tags"))).isEqualTo(version.tags());
        assertThat(json.path("story").asString()).isEqualTo("a");
    }

    @Test
    void copiesHaveLinesOfTheirOwnAndOneStory() {
        String lines =
                Exported.of(
                        ExportFormat.JSONL,
                        article("a").body(REPORT).build(),
                        article("b").body(REPORT + " locally").build());
        assertThat(lines.lines().map(line -> new JsonMapper().readTree(line).path("story")))
                .extracting(JsonNode::asString)
                .containsExactly("a", "a");
    }
}
