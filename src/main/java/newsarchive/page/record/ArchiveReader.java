package newsarchive.page.record;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads WARC files of all versions and ARC files of both, packed with gzip record by record, as a
 * whole or not at all, in bounded memory. It never fails on what a file holds: damage is told where
 * it lies, and reading goes on at the next record.
 */
public final class ArchiveReader implements Closeable {
    private static final String WARC = "WARC/";
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private @Nullable Block last;

    /** A line that was read in search of the next record. */
    private @Nullable String pending;

    /**
     * @param file from its first byte; closed with the reader
     */
    public ArchiveReader(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        in = packed ? new BufferedInputStream(new Unpacked(buffered), BUFFER) : buffered;
    }

    /** The next piece; nothing at the end of the file. */
    public Optional<Piece> next() {
        try {
            Block before = last;
            last = null;
            if (before != null && !before.pass()) {
                return damage("the file ends inside a record");
            }
            String line = pending == null ? firstLine() : pending;
            pending = null;
            return line == null ? Optional.empty() : Optional.of(piece(line));
        } catch (IOException e) {
            return damage(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Piece> damage(String why) {
        return Optional.of(new Piece.Damage(why));
    }

    /** The first line that is not empty; null at the end. */
    private @Nullable String firstLine() throws IOException {
        String line = Lines.read(in);
        while (line != null && line.isEmpty()) {
            line = Lines.read(in);
        }
        return line;
    }

    private Piece piece(String line) throws IOException {
        if (isWarc(line)) {
            return warc(Lines.fields(in));
        }
        Optional<RecordHead> arc = ArcLine.head(line);
        if (arc.isPresent()) {
            return entry(arc.get());
        }
        seek();
        return new Piece.Damage("no record where one should begin");
    }

    /** Looks for the next line that begins a record. */
    private void seek() throws IOException {
        String line = Lines.read(in);
        while (line != null && !isWarc(line) && ArcLine.head(line).isEmpty()) {
            line = Lines.read(in);
        }
        pending = line;
    }

    private static boolean isWarc(String line) {
        return line.length() > WARC.length()
                && line.toUpperCase(Locale.ROOT).startsWith(WARC)
                && Character.isDigit(line.charAt(WARC.length()));
    }

    private Piece warc(Map<String, List<String>> fields) {
        String length = fields.getOrDefault("content-length", List.of("0")).getFirst();
        try {
            RecordHead head = new RecordHead(fields, Long.parseLong(length));
            return head.length() < 0 ? wrongLength(length) : entry(head);
        } catch (NumberFormatException e) {
            return wrongLength(length);
        }
    }

    private static Piece wrongLength(String length) {
        return new Piece.Damage("no length: '" + length + "'");
    }

    private Piece entry(RecordHead head) {
        Block block = new Block(in, head.length());
        last = block;
        return new Piece.Entry(head, block);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
