package newsarchive.watch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON Lines that gets each delivery exactly once, also when the process dies between
 * writing and remembering: what stands behind the bytes that are known is read before anything is
 * written. The file may be moved away at any time; a new one is begun then.
 */
record AlertFile(Path path) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * What stands in a file behind the bytes that are known.
     *
     * @param ids of the deliveries there
     * @param end of the last whole line
     * @param torn what is behind it
     */
    private record Behind(Set<String> ids, long end, ByteBuffer torn) {}

    /**
     * How it went.
     *
     * @param found deliveries that were there and not known of
     * @param length of the file now
     */
    record Written(Set<String> found, long length) {}

    /**
     * Appends those deliveries that are not there yet; they are on disk when this returns.
     *
     * @param known bytes of the file that were written and remembered
     */
    Written append(List<Delivery> deliveries, long known) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (FileChannel channel =
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Behind behind = read(channel, known <= channel.size() ? known : 0);
            List<byte[]> lines =
                    deliveries.stream()
                            .filter(delivery -> !behind.ids().contains(delivery.id()))
                            .map(AlertFile::line)
                            .toList();
            channel.position(end(channel, behind, lines));
            for (byte[] line : lines) {
                write(channel, ByteBuffer.wrap(line));
            }
            channel.force(true);
            return new Written(behind.ids(), channel.size());
        }
    }

    /** What we were writing when we died gives way; what others left unfinished is left to them. */
    private static long end(FileChannel channel, Behind behind, List<byte[]> lines)
            throws IOException {
        boolean isOurs =
                !lines.isEmpty()
                        && ByteBuffer.wrap(lines.getFirst()).mismatch(behind.torn())
                                == behind.torn().remaining();
        if (isOurs) {
            channel.truncate(behind.end());
        } else if (behind.torn().hasRemaining() && !lines.isEmpty()) {
            channel.position(channel.size());
            write(channel, ByteBuffer.wrap(new byte[] {'\n'}));
        }
        return channel.size();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static byte[] line(Delivery delivery) {
        return (delivery.body() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Behind read(FileChannel channel, long known) throws IOException {
        Set<String> ids = new HashSet<>();
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(known)));
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long end = known;
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                end += line.size();
                id(line.toString(StandardCharsets.UTF_8)).ifPresent(ids::add);
                line.reset();
            }
        }
        return new Behind(ids, end, ByteBuffer.wrap(line.toByteArray()));
    }

    /** Others may write into the file too; their lines are none of ours. */
    private static Optional<String> id(String line) {
        try {
            JsonNode id = MAPPER.readTree(line).path(Delivery.ID);
            return id.isString() ? Optional.of(id.stringValue()) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
