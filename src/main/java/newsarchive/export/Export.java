package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import newsarchive.index.ArticleIndex;
import newsarchive.query.ArticleQuery;

/** Writes everything that matches a query, from one state of the index. */
public final class Export {
    private final ArticleIndex index;

    public Export(ArticleIndex index) {
        this.index = index;
    }

    /**
     * Writes all articles that match fully, copies too, in the order of the query. The stream stays
     * open.
     *
     * @return how many were written
     */
    public long write(ArticleQuery query, ExportFormat format, Occasion occasion, OutputStream out)
            throws IOException {
        try (ArticleWriter writer = format.open(out, occasion)) {
            return write(query, writer);
        }
    }

    /** The same with a writer that the caller closes. */
    public long write(ArticleQuery query, ArticleWriter writer) throws IOException {
        Counted counted = new Counted();
        try {
            index.walk(
                    query,
                    match -> {
                        try {
                            writer.write(match);
                            counted.articles++;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counted.articles;
    }

    private static final class Counted {
        private long articles;
    }
}
