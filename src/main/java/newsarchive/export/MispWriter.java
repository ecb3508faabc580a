package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.UUID;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tag;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Match;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One MISP event (core format) with an attribute for each article: its address, or its headline
 * where it has none. Who is named in it stands in tags of our own, {@code
 * newsarchive:actor="tick"}; never in tags of a galaxy, which would say that the event is
 * somebody's doing.
 */
final class MispWriter implements ArticleWriter {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String LOW = "4";
    private static final String COMPLETED = "2";
    private static final String YOUR_ORGANISATION_ONLY = "0";
    private static final String AS_THE_EVENT = "5";

    private final JsonArrayStream out;
    private final Occasion occasion;
    private boolean begun;

    MispWriter(OutputStream stream, Occasion occasion) {
        out = new JsonArrayStream(stream);
        this.occasion = occasion;
    }

    @Override
    public void write(Match match) throws IOException {
        begin();
        out.add(attribute(match.version()));
    }

    /** The attributes come last, so that the event need not be held. */
    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            ObjectNode event = MAPPER.createObjectNode();
            event.put("uuid", StableUuid.of("search", occasion.question()).toString())
                    .put("info", occasion.title())
                    .put(
                            "date",
                            occasion.moment().atOffset(ZoneOffset.UTC).toLocalDate().toString())
                    .put("timestamp", Long.toString(occasion.moment().getEpochSecond()))
                    .put("threat_level_id", LOW)
                    .put("analysis", COMPLETED)
                    .put("distribution", YOUR_ORGANISATION_ONLY)
                    .put("published", false);
            String open = event.toString();
            out.raw("{\"Event\":" + open.substring(0, open.length() - 1) + ",\"Attribute\":[");
        }
    }

    private static ObjectNode attribute(ArticleVersion version) {
        Article article = version.article();
        UUID uuid = StableUuid.of("misp-attribute", article.id().value());
        String url = article.url();
        ObjectNode attribute =
                MAPPER.createObjectNode()
                        .put("uuid", uuid.toString())
                        .put("category", "External analysis")
                        .put("type", url == null ? "text" : "link")
                        .put("value", Line.of(url == null ? title(article) : url))
                        .put("comment", comment(article))
                        .put("to_ids", false)
                        .put("distribution", AS_THE_EVENT)
                        .put("timestamp", Long.toString(version.captured().getEpochSecond()));
        tags(version, attribute.putArray("Tag"));
        return attribute;
    }

    private static String comment(Article article) {
        String publisher = article.publisher() == null ? "" : article.publisher() + ": ";
        String date = article.published() == null ? "" : " (" + article.published() + ")";
        return Line.of(publisher + title(article) + date);
    }

    private static String title(Article article) {
        return article.headline().isBlank() ? article.id().value() : article.headline();
    }

    private static void tags(ArticleVersion version, ArrayNode tags) {
        for (Dimension dimension : Dimension.values()) {
            for (Tag tag : version.tags().of(dimension)) {
                if (tag.about()) {
                    String value = tag.entity().id().replace("\"", "");
                    tags.addObject()
                            .put(
                                    "name",
                                    "newsarchive:" + dimension.parameter() + "=\"" + value + "\"");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        begin();
        out.raw("\n]}}\n");
        out.flush();
    }
}
