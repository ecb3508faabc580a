package newsarchive.page.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import newsarchive.page.Page;
import newsarchive.page.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writing end of the kept pages: WARC 1.1 files, one gzip member a record, only ever appended
 * to. Whoever opens one must be alone with the folder; the index's lock sees to that.
 */
public final class WarcArchive implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(WarcArchive.class);
    private static final long FULL = 1_000_000_000;

    private final WarcFolder folder;
    private final long full;
    private final FingerprintSet known = new FingerprintSet();
    private @Nullable WarcFile file;

    private WarcArchive(Path folder, long full) {
        this.folder = new WarcFolder(folder);
        this.full = full;
    }

    /**
     * Opens the archive in a folder, which is made if it is missing. What a crash left unfinished
     * at the end of the last file is cut off.
     */
    public static WarcArchive open(Path folder) {
        return open(folder, FULL);
    }

    static WarcArchive open(Path folder, long full) {
        try {
            Files.createDirectories(folder);
            WarcArchive archive = new WarcArchive(folder, full);
            archive.readContents();
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the kept pages in " + folder, e);
        }
    }

    private void readContents() throws IOException {
        List<Path> files = folder.files();
        for (Path path : files) {
            long end = new CdxFile(path).catchUp(line -> known.add(line.address(), line.content()));
            if (path.equals(files.getLast())) {
                cut(path, end);
                file = WarcFile.append(path);
            }
        }
    }

    private static void cut(Path path, long end) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            if (channel.size() > end) {
                LOG.info("cutting an unfinished record at {} off {}", end, path);
                channel.truncate(end);
                channel.force(true);
            }
        }
    }

    /**
     * Whether this content is kept under this address. Safe to ask from any thread.
     *
     * @param digest SHA-256 of the page's {@linkplain Page#content() content}
     */
    public boolean keeps(String address, String digest) {
        return known.contains(CdxLine.address(address), digest);
    }

    /**
     * Keeps those pages that are new; they are on disk when this returns. The answers are in the
     * order of the pages. Called by one thread.
     */
    public List<Appended> append(List<Page> pages) {
        try {
            List<Appended> answers = new ArrayList<>(pages.size());
            for (Page page : pages) {
                answers.add(append(page));
            }
            if (file != null) {
                file.sync();
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep pages in " + folder.path(), e);
        }
    }

    private Appended append(Page page) throws IOException {
        String content = Sha256.hex(page.content());
        if (!known.add(CdxLine.address(page.url()), content)) {
            return new Appended.Unchanged();
        }
        return new Appended.Kept(writable().write(page, content));
    }

    private WarcFile writable() throws IOException {
        WarcFile current = file;
        if (current != null && current.size() < full) {
            return current;
        }
        if (current != null) {
            current.close();
        }
        WarcFile next = WarcFile.create(folder);
        file = next;
        return next;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the kept pages in " + folder.path(), e);
        }
    }
}
