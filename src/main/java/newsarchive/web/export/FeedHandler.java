package newsarchive.web.export;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsarchive.export.ArticleWriter;
import newsarchive.export.ExportFormat;
import newsarchive.export.Occasion;
import newsarchive.index.Hit;
import newsarchive.index.Match;
import newsarchive.query.ArticleQuery;
import newsarchive.query.QueryString;
import newsarchive.query.Sort;
import newsarchive.web.Archive;

/**
 * {@code /feed.atom}: what arrived last of what any search finds, full matches and each of them,
 * whatever order and page the address asks for. Saved searches are read as feeds here, too.
 */
public final class FeedHandler implements Handler {
    private static final int ENTRIES = 50;

    private final Archive archive;
    private final Freshness freshness;

    public FeedHandler(Archive archive) {
        this.archive = archive;
        freshness = new Freshness(archive.clock());
    }

    @Override
    public void handle(Context context) throws IOException {
        ArticleQuery query = latest(archive.query(context));
        answer(context, query, "News archive: " + archive.explain(query), QueryString.write(query));
    }

    /**
     * Answers with the feed of a query.
     *
     * @param title for readers
     * @param known by what the feed is told from others; the same each time
     */
    public void answer(Context context, ArticleQuery query, String title, String known)
            throws IOException {
        byte[] feed = feed(context, latest(query), title, known);
        if (freshness.isKnown(context, feed)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(ExportFormat.ATOM.mediaType()).result(feed);
        }
    }

    private static ArticleQuery latest(ArticleQuery query) {
        return query.sortedBy(Sort.ADDED).collapsing(false).ofSize(ENTRIES);
    }

    private byte[] feed(Context context, ArticleQuery query, String title, String known)
            throws IOException {
        List<Match> matches = matches(query);
        Instant newest =
                matches.stream()
                        .map(match -> match.version().captured())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Occasion occasion = new Occasion(title, known, context.fullUrl(), newest);
        try (ArticleWriter writer = ExportFormat.ATOM.open(out, occasion)) {
            for (Match match : matches) {
                writer.write(match);
            }
        }
        return out.toByteArray();
    }

    /** What is removed in between is left out. */
    private List<Match> matches(ArticleQuery query) {
        List<Match> matches = new ArrayList<>();
        for (Hit hit : archive.index().search(query).hits()) {
            archive.index()
                    .find(hit.article().id())
                    .ifPresent(version -> matches.add(new Match(version, hit.story().id())));
        }
        return matches;
    }
}
