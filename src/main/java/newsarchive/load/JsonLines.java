package newsarchive.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.page.Found;
import newsarchive.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file of article objects, one a line; each line is a page of its own. */
final class JsonLines {
    private static final Logger LOG = LoggerFactory.getLogger(JsonLines.class);
    private static final int LONGEST = 16 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Path path;
    private final InputStream in;
    private long number;
    private boolean ended;

    private JsonLines(Path path, InputStream in) {
        this.path = path;
        this.in = in;
    }

    /** Every line that is not blank, lazily; to be closed. */
    static Stream<Found> of(Path path) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
            JsonLines lines = new JsonLines(path, in);
            return Stream.iterate(lines.next(), Optional::isPresent, line -> lines.next())
                    .map(Optional::orElseThrow)
                    .onClose(lines::close);
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", path, e.toString());
            return Stream.of(new Found.LeftOut("unreadable: file", path.toString()));
        }
    }

    /** What the next line that is not blank holds; nothing at the end. */
    private Optional<Found> next() {
        try {
            Optional<Found> found = Optional.empty();
            while (found.isEmpty() && !ended) {
                found = found(readLine());
            }
            return found;
        } catch (IOException e) {
            ended = true;
            LOG.warn("{} cannot be read further: {}", where(), e.toString());
            return Optional.of(new Found.LeftOut("unreadable: file", where()));
        }
    }

    /** A line without its end; of one that is too long only a little more than is allowed. */
    private byte[] readLine() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (line.size() <= LONGEST) {
                line.write(next);
            }
            next = in.read();
        }
        ended = next < 0;
        return line.toByteArray();
    }

    private Optional<Found> found(byte[] line) {
        if (line.length > LONGEST) {
            LOG.warn("{} is too long", where());
            return Optional.of(new Found.LeftOut("unreadable: line longer than 16 MiB", where()));
        }
        byte[] body = withoutMark(line);
        if (isBlank(body)) {
            return Optional.empty();
        }
        return Optional.of(
                new Found.Loadable(
                        new Page(
                                ArticleObject.address(body)
                                        .orElseGet(() -> Page.addressOfContent(body)),
                                Instant.now(),
                                Page.Origin.HANDED_OVER,
                                200,
                                Map.of("content-type", List.of(ArticleObject.CONTENT_TYPE)),
                                body),
                        where()));
    }

    private byte[] withoutMark(byte[] line) {
        boolean marked =
                number == 1 && line.length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private String where() {
        return path + ":" + number;
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
