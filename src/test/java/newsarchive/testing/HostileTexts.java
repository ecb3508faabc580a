package newsarchive.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.index.ArticleVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that try to be more than text, and articles that consist of them. A larger collection is
 * named by {@code -Dnewsarchive.payloads=FILE}: JSON Lines of {@code {"payload": ...}}.
 */
public final class HostileTexts {
    private HostileTexts() {}

    /** Whether a larger collection is named. */
    public static boolean areGiven() {
        return System.getProperty("newsarchive.payloads") != null;
    }

    /** In the order of the file, none blank. */
    public static List<String> all() {
        try {
            String larger = System.getProperty("newsarchive.payloads");
            List<String> texts = larger == null ? own() : payloads(Path.of(larger));
            return texts.stream().filter(text -> !text.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> own() throws IOException {
        try (InputStream in =
                HostileTexts.class.getResourceAsStream("/newsarchive/web/hostile.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> payloads(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        return Files.readAllLines(file).stream()
                .map(line -> json.readTree(line).path("payload").asString())
                .toList();
    }

    /** An article with the text in every field, tagged with an actor of that name. */
    public static ArticleVersion article(String id, String text) {
        Article article =
                Article.builder(new ArticleId(id))
                        .url(text)
                        .headline(text)
                        .body("An article.\n" + text)
                        .authors(List.of(text))
                        .publisher(text)
                        .language("en")
                        .section(text)
                        .keywords(List.of(text))
                        .dateline(text)
                        .credits(List.of(text))
                        .updateNote(text)
                        .corrections(List.of(text))
                        .build();
        Entity actor = new Entity("actor-of-" + id, text, Kind.THREAT_GROUP, null);
        int start = article.text().lastIndexOf(text);
        Mention mention = new Mention(start, start + text.length(), text, text);
        Claim claim =
                new Claim(
                        List.of(actor.id()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Certainty.ALLEGED,
                        List.of(new Span(start, start + text.length())));
        Tags tags =
                new Tags(
                        List.of(),
                        List.of(new Tag(actor, Dimension.ACTOR, true, List.of(mention))),
                        List.of(),
                        List.of(claim));
        return new ArticleVersion(
                article, tags, java.time.Instant.parse("2024-01-01T00:00:00Z"), "first");
    }
}
