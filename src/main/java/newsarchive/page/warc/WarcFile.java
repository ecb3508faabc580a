package newsarchive.page.warc;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.page.Page;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcRevisit;

/** The file that is being written, with the lines of its table of contents that are still due. */
final class WarcFile implements Closeable {
    private final String name;
    private final FileChannel channel;
    private final CdxFile contents;
    private Load load;
    private final List<CdxLine> due = new ArrayList<>();
    private long size;

    private WarcFile(Path path, FileChannel channel, Load load) throws IOException {
        this.name = path.getFileName().toString();
        this.channel = channel;
        this.contents = new CdxFile(path);
        this.size = channel.size();
        this.load = load;
    }

    /** Goes on with a file that ends with a whole record. */
    static WarcFile append(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.APPEND);
        return new WarcFile(path, channel, Load.named(""));
    }

    /** Begins the folder's next file with a record about itself and the load that goes on in it. */
    static WarcFile create(WarcFolder folder, String load) throws IOException {
        Path path = folder.next(LocalDate.now(ZoneOffset.UTC));
        WarcFile file =
                new WarcFile(
                        path,
                        FileChannel.open(
                                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND),
                        Load.named(load));
        file.write(PageRecord.compress(file.load.begin(file.name)));
        file.sync();
        syncFolder(folder.path());
        return file;
    }

    /** All records from here on belong to this load. */
    void begin(String id) throws IOException {
        if (!load.id().equals(id)) {
            load = Load.named(id);
            write(PageRecord.compress(load.begin(name)));
        }
    }

    long size() {
        return size;
    }

    /** Returns the end of the page's record. */
    Position write(Page page, String content) throws IOException {
        WarcCaptureRecord record = PageRecord.of(page, load);
        CdxLine.Place place = write(PageRecord.compress(record));
        due.add(CdxLine.of(page, content, load.id(), place));
        Position end = end();
        writeRequest(page, record.id());
        return end;
    }

    /** Returns the end of the record. */
    Position write(WarcRevisit revisit, Page page) throws IOException {
        CdxLine.Place place = write(PageRecord.compress(revisit));
        due.add(CdxLine.ofRevisit(page.url(), page.captured(), place));
        Position end = end();
        writeRequest(page, revisit.id());
        return end;
    }

    private void writeRequest(Page page, URI response) throws IOException {
        Optional<WarcRequest> request = PageRecord.request(page, response);
        if (request.isPresent()) {
            write(PageRecord.compress(request.get()));
        }
    }

    private Position end() {
        return new Position(name, size);
    }

    private CdxLine.Place write(byte[] record) throws IOException {
        CdxLine.Place place = new CdxLine.Place(name, size, record.length);
        ByteBuffer bytes = ByteBuffer.wrap(record);
        while (bytes.hasRemaining()) {
            size += channel.write(bytes);
        }
        return place;
    }

    /** Data first: a line never speaks of a record that is not on disk. */
    void sync() throws IOException {
        if (!due.isEmpty()) {
            channel.force(false);
            contents.append(due);
            due.clear();
        }
    }

    /** Makes the new file's name durable. Some systems cannot open folders, and need not. */
    static void syncFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        sync();
        channel.close();
    }
}
