package newsarchive.page.warc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsarchive.page.Page;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.Warcinfo;

/** The file that is being written, with the lines of its table of contents that are still due. */
final class WarcFile implements Closeable {
    private final String name;
    private final FileChannel channel;
    private final CdxFile contents;
    private final List<CdxLine> due = new ArrayList<>();
    private long size;

    private WarcFile(Path path, FileChannel channel) throws IOException {
        this.name = path.getFileName().toString();
        this.channel = channel;
        this.contents = new CdxFile(path);
        this.size = channel.size();
    }

    /** Goes on with a file that ends with a whole record. */
    static WarcFile append(Path path) throws IOException {
        return new WarcFile(path, FileChannel.open(path, StandardOpenOption.APPEND));
    }

    /** Begins the folder's next file with a record about itself. */
    static WarcFile create(WarcFolder folder) throws IOException {
        Path path = folder.next(LocalDate.now(ZoneOffset.UTC));
        WarcFile file =
                new WarcFile(
                        path,
                        FileChannel.open(
                                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
        file.write(PageRecord.compress(about(file.name)));
        file.sync();
        syncFolder(folder.path());
        return file;
    }

    private static Warcinfo about(String name) {
        return new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .filename(name)
                .fields(
                        Map.of(
                                "software", List.of("newsarchive"),
                                "format", List.of("WARC File Format 1.1")))
                .build();
    }

    long size() {
        return size;
    }

    /** Returns the end of the page's record. */
    Position write(Page page, String content) throws IOException {
        long offset = size;
        write(PageRecord.write(page));
        due.add(CdxLine.of(page, content, name, offset, size - offset));
        return new Position(name, size);
    }

    private void write(byte[] record) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(record);
        while (bytes.hasRemaining()) {
            size += channel.write(bytes);
        }
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
    private static void syncFolder(Path folder) throws IOException {
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
