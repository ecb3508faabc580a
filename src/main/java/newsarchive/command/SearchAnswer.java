package newsarchive.command;

import newsarchive.index.Hits;
import newsarchive.index.HitsJson;
import newsarchive.query.ArticleQuery;
import newsarchive.query.NameResolver;
import newsarchive.web.NamesJson;
import newsarchive.web.text.Explanation;
import newsarchive.web.text.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A query with what it found.
 *
 * @param id of the query, where several are run
 * @param tookMs milliseconds that the search took
 */
record SearchAnswer(String id, ArticleQuery query, Hits hits, SearchNotes notes, long tookMs) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The number of the first hit among all; 1 on the first page. */
    int firstRank() {
        return (query.page() - 1) * query.size() + 1;
    }

    /** The form that {@code /api/search} has, but for whose reporting it is. */
    ObjectNode json() {
        NameResolver names = notes.names();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("query", query.text());
        json.put("explained", new Explanation(Texts.english(), names).of(query));
        notes.understood(query, hits).forEach(json.putArray("notes")::add);
        json.set("candidates", NamesJson.write(notes.choices(query)));
        json.setAll(HitsJson.write(hits));
        notes.suggestions(query, hits).forEach(json.putArray("suggestions")::add);
        return json.put("tookMs", tookMs);
    }
}
