package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import newsarchive.index.Match;
import newsarchive.page.warc.WarcCopy;

/** The kept pages that the articles were read from, as WARC records with a manifest. */
public final class WarcWriter implements ArticleWriter {
    private final WarcCopy copy;
    private long missing;

    /**
     * Begins a file.
     *
     * @param kept the folder of the kept pages
     */
    public WarcWriter(OutputStream out, Path kept) throws IOException {
        copy = new WarcCopy(kept, out);
    }

    @Override
    public void write(Match match) throws IOException {
        if (!copy.add(match.version().arrival())) {
            missing++;
        }
    }

    /** How many articles there were without a page that is kept whole. */
    public long missing() {
        return missing;
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
