package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import newsarchive.article.ArticleJson;
import newsarchive.article.TagsJson;
import newsarchive.index.Match;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One Article object a line, as {@code load} takes it again, with {@code tags}, {@code captured},
 * {@code digest} and {@code story}.
 */
final class JsonLinesWriter implements ArticleWriter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final OutputStream out;

    JsonLinesWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Match match) throws IOException {
        ObjectNode json = ArticleJson.write(match.version().article());
        json.set("tags", TagsJson.write(match.version().tags()));
        json.put("captured", match.version().captured().toString());
        json.put("digest", match.version().digest());
        json.put("story", match.story().value());
        out.write(MAPPER.writeValueAsBytes(json));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
