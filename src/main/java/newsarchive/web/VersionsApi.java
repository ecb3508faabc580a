package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import newsarchive.article.Article;
import newsarchive.index.ArticleVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/articles/{id}/versions}: the versions of an article, the newest first, each with what
 * changed in it since the one before.
 */
final class VersionsApi implements Handler {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;

    VersionsApi(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void handle(Context context) {
        List<ArticleVersion> versions = archive.versions(context.pathParam("id"));
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", versions.getFirst().id().value());
        ArrayNode array = json.putArray("versions");
        for (int i = 0; i < versions.size(); i++) {
            ObjectNode version = array.addObject();
            write(version, versions.get(i));
            if (i + 1 < versions.size()) {
                changes(version, versions.get(i).article(), versions.get(i + 1).article());
            }
        }
        Json.answer(context, json);
    }

    private static void write(ObjectNode json, ArticleVersion version) {
        Article article = version.article();
        json.put("captured", version.captured().toString());
        if (article.modified() != null) {
            json.put("modified", article.modified().toString());
        }
        json.put("digest", version.digest());
        json.put("headline", article.headline());
        json.put("body", article.body());
    }

    private static void changes(ObjectNode json, Article now, Article before) {
        ObjectNode changes = json.putObject("changes");
        write(
                changes.putArray("headline"),
                WordDifference.ofWords(before.headline(), now.headline()));
        ArrayNode body = changes.putArray("body");
        WordDifference.ofParagraphs(before.body(), now.body()).stream()
                .filter(WordDifference.Passage::changed)
                .forEach(passage -> write(body.addArray(), passage.parts()));
    }

    private static void write(ArrayNode array, List<WordDifference.Part> parts) {
        for (WordDifference.Part part : parts) {
            array.addObject()
                    .put("text", part.text())
                    .put("change", part.change().name().toLowerCase(Locale.ROOT));
        }
    }
}
