package newsarchive.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.page.Found;
import newsarchive.page.Page;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One HTML file as a page; one saved by SingleFile knows its address and date itself. */
final class HtmlFile {
    private static final Logger LOG = LoggerFactory.getLogger(HtmlFile.class);
    private static final long LARGEST = 64 << 20;

    private HtmlFile() {}

    /**
     * Reads the file.
     *
     * @param url its address, if one is known
     */
    static Found read(Path file, @Nullable String url) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Found.LeftOut("refused: larger than 64 MiB", file.toString());
            }
            byte[] body = Files.readAllBytes(file);
            return body.length == 0
                    ? new Found.LeftOut("unreadable: empty file", file.toString())
                    : new Found.Loadable(page(file, url, body), file.toString());
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.toString());
            return new Found.LeftOut("unreadable: file", file.toString());
        }
    }

    private static Page page(Path file, @Nullable String url, byte[] body) {
        boolean xhtml = file.toString().toLowerCase(Locale.ROOT).endsWith(".xhtml");
        Optional<SingleFile> saved = SingleFile.note(body);
        return new Page(
                url == null
                        ? saved.map(SingleFile::url).orElseGet(() -> Page.addressOfContent(body))
                        : url,
                saved.flatMap(SingleFile::saved).orElseGet(Instant::now),
                Page.Origin.HANDED_OVER,
                200,
                Map.of("content-type", List.of(xhtml ? "application/xhtml+xml" : "text/html")),
                body);
    }
}
