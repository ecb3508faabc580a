package newsarchive.page.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.page.Page;
import newsarchive.page.Sha256;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;

/**
 * A WARC file of some kept pages: their records byte for byte as they lie in the archive, with
 * manifests in metadata records, each of the pages since the one before: SHA-256 of the body as it
 * came, two spaces, the address, a page a line.
 */
public final class WarcCopy implements Closeable {
    private static final int PAGES_IN_A_MANIFEST = 10_000;

    private final List<Path> kept;
    private final OutputStream out;
    private final Map<String, RecordEnds> files = new HashMap<>();
    private final StringBuilder manifest = new StringBuilder();
    private int listed;

    /**
     * Begins a copy of pages in a folder.
     *
     * @param out stays open when this is closed
     */
    public WarcCopy(Path folder, OutputStream out) throws IOException {
        this.kept = new WarcFolder(folder).files();
        this.out = out;
        out.write(PageRecord.compress(Load.named("").begin("export.warc.gz")));
    }

    /**
     * Copies the page whose record ends at a place.
     *
     * @param place the {@link Position#number number} of its end
     * @return whether there is one; it may be damaged, expunged or never kept
     */
    public boolean add(long place) throws IOException {
        Optional<Path> path =
                kept.stream()
                        .filter(file -> Position.isIn(file.getFileName().toString(), place))
                        .findFirst();
        return path.isPresent() && add(path.get(), place);
    }

    private boolean add(Path path, long place) throws IOException {
        RecordEnds known = files.get(path.toString());
        if (known == null) {
            known = RecordEnds.of(path);
            files.put(path.toString(), known);
        }
        long end = Position.offset(place);
        long start = known.start(end);
        if (start < 0) {
            return false;
        }
        try (FileChannel file = FileChannel.open(path)) {
            Optional<Page> page = PageRecord.read(GzipMember.read(file, start).content());
            if (page.isPresent()) {
                copy(file, start, end);
                list(page.get());
            }
            return page.isPresent();
        }
    }

    private void copy(FileChannel file, long start, long end) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(Math.toIntExact(end - start));
        while (record.hasRemaining() && file.read(record, start + record.position()) >= 0) {
            // Until the whole record has been read.
        }
        out.write(record.array());
    }

    private void list(Page page) throws IOException {
        manifest.append(Sha256.hex(page.body())).append("  ").append(page.url()).append('\n');
        listed++;
        if (listed == PAGES_IN_A_MANIFEST) {
            writeManifest();
        }
    }

    private void writeManifest() throws IOException {
        byte[] lines = manifest.toString().getBytes(StandardCharsets.UTF_8);
        WarcMetadata record =
                new WarcMetadata.Builder()
                        .version(MessageVersion.WARC_1_1)
                        .setHeader("WARC-Target-URI", "urn:newsarchive:manifest-sha256")
                        .blockDigest(PageRecord.digest(lines))
                        .body(MediaType.PLAIN_TEXT, lines)
                        .build();
        out.write(PageRecord.compress(record));
        manifest.setLength(0);
        listed = 0;
    }

    /** Writes the last manifest, which is there even if it is empty. */
    @Override
    public void close() throws IOException {
        writeManifest();
        out.flush();
    }
}
