package newsarchive.page.warc;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table of contents beside a WARC file: one line a page record, in the file's order. Derived:
 * made again from the WARC file when it is missing, behind or not what it should be.
 */
final class CdxFile {
    private static final Logger LOG = LoggerFactory.getLogger(CdxFile.class);

    private static final int LINES_AT_ONCE = 1000;

    private final Path warc;
    private final Path path;

    CdxFile(Path warc) {
        this.warc = warc;
        path = warc.resolveSibling(warc.getFileName() + ".cdxj");
    }

    /** All whole lines in order, lazily; to be closed. None if there is no such file. */
    Stream<CdxLine> lines() {
        try {
            if (!Files.exists(path)) {
                return Stream.empty();
            }
            BufferedReader reader = Files.newBufferedReader(path);
            return reader.lines().map(CdxLine::parse).onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    void append(List<CdxLine> lines) throws IOException {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        try (FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        }
    }

    /** Leaves lines out; the file is whole at any moment. */
    void drop(List<CdxLine> lines) throws IOException {
        Set<Long> gone = lines.stream().map(CdxLine::offset).collect(Collectors.toSet());
        Path fresh = path.resolveSibling(path.getFileName() + Expunging.UNFINISHED);
        try (Stream<CdxLine> all = lines();
                BufferedWriter writer = Files.newBufferedWriter(fresh)) {
            Iterator<CdxLine> staying =
                    all.filter(line -> !gone.contains(line.offset())).iterator();
            while (staying.hasNext()) {
                writer.write(staying.next() + "\n");
            }
        }
        Files.move(
                fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Adds a line for every page record behind the last line, after a crash or when the file is
     * gone.
     *
     * @param seen takes every line, old and new, in order
     * @return the end of the last whole record; what follows was never finished
     */
    long catchUp(Consumer<CdxLine> seen) throws IOException {
        long known = knownEnd();
        RecordLines records = new RecordLines(warc.getFileName().toString());
        try (Stream<CdxLine> lines = lines()) {
            lines.peek(records::goOnFrom).forEach(seen);
        }
        try (FileChannel file = FileChannel.open(warc)) {
            return scan(file, known, records, seen);
        }
    }

    /** The end of the last record that has a line; 0 when all must be read again. */
    private long knownEnd() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        cutHalfLine();
        try (Stream<CdxLine> lines = lines()) {
            long end = lines.mapToLong(CdxLine::end).reduce(0, (a, b) -> b);
            if (end <= Files.size(warc)) {
                return end;
            }
            LOG.warn("{} knows more than its WARC file holds and is made again", path);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            LOG.warn("{} is damaged and is made again", path);
        }
        Files.delete(path);
        return 0;
    }

    private void cutHalfLine() throws IOException {
        try (FileChannel file =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = file.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            while (end > 0 && file.read(last.clear(), end - 1) == 1 && last.get(0) != '\n') {
                end--;
            }
            file.truncate(end);
        }
    }

    private long scan(FileChannel file, long from, RecordLines records, Consumer<CdxLine> seen)
            throws IOException {
        long end = from;
        List<CdxLine> lines = new ArrayList<>();
        Optional<GzipMember> next = GzipMember.next(file, end);
        while (next.isPresent()) {
            GzipMember member = next.get();
            if (member.start() > end) {
                LOG.warn("{} is damaged from {} to {}", warc, end, member.start());
            }
            records.line(member).ifPresent(lines::add);
            if (lines.size() >= LINES_AT_ONCE) {
                append(lines);
                lines.forEach(seen);
                lines.clear();
            }
            end = member.end();
            next = GzipMember.next(file, end);
        }
        if (!lines.isEmpty()) {
            append(lines);
            lines.forEach(seen);
        }
        return end;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
