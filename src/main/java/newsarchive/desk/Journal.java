package newsarchive.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON Lines that is only ever appended to, by any number of processes. A line counts
 * once its line feed is written, so what a crash tore off was never there.
 */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The file's lock keeps other processes out, but not the threads of this one. */
    private static final ReentrantLock APPENDING = new ReentrantLock();

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /**
     * All whole lines in order; none while there is no file. Lines that are no JSON are told in the
     * log and left out.
     */
    List<JsonNode> read() {
        try {
            return lines(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Appends a line that may depend on all lines before it; nobody appends meanwhile. The line is
     * on disk when this returns.
     *
     * @param next the line to append, or nothing; what it throws leaves the file as it was
     */
    void append(Function<List<JsonNode>, Optional<? extends JsonNode>> next) {
        APPENDING.lock();
        try (FileChannel channel = open();
                FileLock lock = channel.lock()) {
            byte[] content = Files.readAllBytes(file);
            next.apply(lines(content)).ifPresent(line -> write(channel, wholeLines(content), line));
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        } finally {
            APPENDING.unlock();
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean fresh = Files.notExists(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (fresh) {
            syncFolder();
        }
        return channel;
    }

    /** A new file's name must survive a power cut as well. */
    private void syncFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }

    private static void write(FileChannel channel, int end, JsonNode line) {
        try {
            // Whatever a crash tore off gives way, or it would spoil this line.
            channel.truncate(end).position(end);
            ByteBuffer bytes =
                    StandardCharsets.UTF_8.encode(MAPPER.writeValueAsString(line) + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes belong to lines that were written to their end. */
    private static int wholeLines(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private List<JsonNode> lines(byte[] content) {
        List<JsonNode> lines = new ArrayList<>();
        String whole = new String(content, 0, wholeLines(content), StandardCharsets.UTF_8);
        whole.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    try {
                        lines.add(MAPPER.readTree(line));
                    } catch (JacksonException e) {
                        LOG.warn("{} holds a line that is no JSON: {}", file, line);
                    }
                });
        return lines;
    }
}
