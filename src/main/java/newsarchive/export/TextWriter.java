package newsarchive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Match;

/** Writes entries that stand for themselves, in UTF-8. */
final class TextWriter implements ArticleWriter {
    private final OutputStream out;
    private final Function<ArticleVersion, String> entry;

    TextWriter(OutputStream out, Function<ArticleVersion, String> entry) {
        this.out = out;
        this.entry = entry;
    }

    @Override
    public void write(Match match) throws IOException {
        out.write(entry.apply(match.version()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
