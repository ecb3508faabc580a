package newsarchive.page.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;

/**
 * Writes a WARC file anew with tombstones in the place of some records. A tombstone is as long as
 * what it replaces, so that every other record stays where it is. The new file takes the old one's
 * place in one step, when all of it is on disk.
 */
final class Expunging {
    static final String UNFINISHED = ".rewriting";

    private final Path warc;
    private final Path folder;
    private final Path fresh;

    Expunging(Path folder, Path warc) {
        this.folder = folder;
        this.warc = warc;
        this.fresh = warc.resolveSibling(warc.getFileName() + UNFINISHED);
    }

    /** Replaces the records of these lines, and the requests that belong to them. */
    void replace(List<CdxLine> lines) throws IOException {
        try (FileChannel from = FileChannel.open(warc);
                FileChannel to =
                        FileChannel.open(
                                fresh,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE)) {
            long at = 0;
            for (Map.Entry<Long, Long> record : records(from, lines).entrySet()) {
                copy(from, at, record.getKey(), to);
                write(to, Tombstone.ofLength(record.getValue()));
                at = record.getKey() + record.getValue();
            }
            copy(from, at, from.size(), to);
            to.force(true);
        }
        Files.move(
                fresh, warc, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        WarcFile.syncFolder(folder);
        new CdxFile(warc).drop(lines);
    }

    /** Offsets and lengths, in order. */
    private static Map<Long, Long> records(FileChannel from, List<CdxLine> lines) {
        Map<Long, Long> records = new TreeMap<>();
        for (CdxLine line : lines) {
            records.put(line.offset(), line.length());
            long request = requestLength(from, line.end());
            if (request > 0) {
                records.put(line.end(), request);
            }
        }
        return records;
    }

    /** How long the request is that goes with the record before; 0 if there is none. */
    private static long requestLength(FileChannel from, long offset) {
        try {
            GzipMember member = GzipMember.read(from, offset);
            try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
                WarcRecord record = reader.next().orElse(null);
                return record instanceof WarcRequest ? member.end() - offset : 0;
            }
        } catch (IOException e) {
            return 0; // The end of the file, or damage: nothing that is known to belong to it.
        }
    }

    private static void copy(FileChannel from, long start, long end, FileChannel to)
            throws IOException {
        long at = start;
        while (at < end) {
            at += from.transferTo(at, end - at, to);
        }
    }

    private static void write(FileChannel to, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
    }
}
