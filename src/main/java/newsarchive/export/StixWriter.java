package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Tag;
import newsarchive.index.Match;
import tools.jackson.databind.node.ObjectNode;

/**
 * A STIX 2.1 bundle: a report for each article, and each name in them once, before the first report
 * that refers to it. That an article accuses somebody makes no relationship: who acted against whom
 * is for an analyst to say. What grows is the set of names already written.
 */
final class StixWriter implements ArticleWriter {
    private final JsonArrayStream out;
    private final Occasion occasion;
    private final Set<String> written = new HashSet<>();
    private boolean begun;

    StixWriter(OutputStream stream, Occasion occasion) {
        out = new JsonArrayStream(stream);
        this.occasion = occasion;
    }

    @Override
    public void write(Match match) throws IOException {
        begin();
        List<String> named = new ArrayList<>();
        List<Entity> entities =
                Stream.of(Dimension.values())
                        .flatMap(dimension -> match.version().tags().of(dimension).stream())
                        .filter(Tag::about)
                        .map(Tag::entity)
                        .toList();
        for (Entity entity : entities) {
            named.add(once(StixObjects.name(entity)));
        }
        if (named.isEmpty()) {
            named.add(once(StixObjects.publisher(match.version().article().publisher())));
        }
        out.add(StixObjects.report(match.version(), named.stream().distinct().toList()));
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            String id = "bundle--" + StableUuid.of("search", occasion.question());
            out.raw("{\"type\":\"bundle\",\"id\":" + JsonArrayStream.quoted(id));
            out.raw(",\"objects\":[");
            once(StixObjects.archive());
        }
    }

    private String once(ObjectNode object) throws IOException {
        String id = object.path("id").asString();
        if (written.add(id)) {
            out.add(object);
        }
        return id;
    }

    @Override
    public void close() throws IOException {
        begin();
        out.raw("\n]}\n");
        out.flush();
    }
}
