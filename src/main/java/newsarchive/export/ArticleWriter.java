package newsarchive.export;

import java.io.Closeable;
import java.io.IOException;
import newsarchive.index.Match;

/** Writes articles one after the other in one form. Used by one thread. */
public interface ArticleWriter extends Closeable {
    void write(Match match) throws IOException;

    /** Writes what belongs at the end; without it the form is not whole. Closes no stream. */
    @Override
    void close() throws IOException;
}
