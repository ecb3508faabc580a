package newsarchive.index.lucene;

import java.io.IOException;
import java.time.Instant;
import newsarchive.article.ArticleJson;
import newsarchive.article.TagsJson;
import newsarchive.index.ArticleVersion;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link ArticleDocument} kept. */
final class StoredVersion {
    private static final JsonMapper MAPPER = new JsonMapper();

    private StoredVersion() {}

    static ArticleVersion read(StoredFields stored, int document) throws IOException {
        Document kept = stored.document(document);
        return new ArticleVersion(
                ArticleJson.read(kept.get(Fields.STORED_ARTICLE)),
                TagsJson.read(MAPPER.readTree(kept.get(Fields.STORED_TAGS))),
                Instant.parse(kept.get(Fields.STORED_CAPTURED)),
                kept.get(Fields.STORED_DIGEST),
                Long.parseLong(kept.get(Fields.STORED_ARRIVAL)));
    }
}
