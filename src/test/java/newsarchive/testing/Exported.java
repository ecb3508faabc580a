package newsarchive.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import newsarchive.export.Export;
import newsarchive.export.ExportFormat;
import newsarchive.export.Occasion;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.lucene.LuceneAnalysis;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Sort;

/** What an export of a few articles gives. */
public final class Exported {
    private Exported() {}

    /** Articles in the order of their ids. */
    public static String of(ExportFormat format, ArticleVersion... versions) {
        try (ArticleIndex index = new ScanIndex(new LuceneAnalysis())) {
            index.put(List.of(versions));
            index.refresh(Checkpoint.START);
            return of(format, index, ArticleQuery.everything().sortedBy(Sort.RELEVANCE));
        }
    }

    /** Everything that a query finds, as text. */
    public static String of(ExportFormat format, ArticleIndex index, ArticleQuery query) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Instant moment = Instant.parse("2026-11-01T12:00:00Z");
            new Export(index).write(query, format, Occasion.of("Test", query, moment), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
