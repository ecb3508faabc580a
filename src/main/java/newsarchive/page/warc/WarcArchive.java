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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private final WarcFolder folder;
    private final KeepingOptions options;
    private final Places places = new Places();
    private @Nullable WarcFile file;
    private String load = "";

    private WarcArchive(Path folder, KeepingOptions options) {
        this.folder = new WarcFolder(folder);
        this.options = options;
    }

    /**
     * Opens the archive in a folder, which is made if it is missing. What a crash left unfinished
     * at the end of the last file is cut off.
     */
    public static WarcArchive open(Path folder) {
        return open(folder, KeepingOptions.USUAL);
    }

    /** Opens it with limits of its own. */
    public static WarcArchive open(Path folder, KeepingOptions options) {
        try {
            Files.createDirectories(folder);
            WarcArchive archive = new WarcArchive(folder, options);
            archive.readContents();
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the kept pages in " + folder, e);
        }
    }

    private void readContents() throws IOException {
        folder.dropUnfinished();
        List<Path> files = folder.files();
        for (Path path : files) {
            long end = new CdxFile(path).catchUp(line -> places.add(path, line));
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
     * Names the load that all pages appended from now on belong to. Its name is kept in a warcinfo
     * record before the first of them.
     */
    public void begin(String load) {
        this.load = load;
    }

    /**
     * Whether this content is kept under this address. Safe to ask from any thread.
     *
     * @param digest SHA-256 of the page's {@linkplain Page#content() content}
     */
    public boolean keeps(String address, String digest) {
        return places.contains(CdxLine.address(address), digest);
    }

    /**
     * Keeps those pages that are new; they are on disk when this returns. The answers are in the
     * order of the pages. Called by one thread.
     *
     * @throws LowDiskException before anything is written, when too little space is left
     */
    public List<Appended> append(List<Page> pages) {
        return append(pages, this::append);
    }

    /**
     * The same for pages that were fetched, some of them again: of one whose bytes are the same as
     * before, or whose server said so with status 304, a revisit record is kept.
     */
    public List<Appended> appendVisits(List<Page> pages) {
        return append(pages, this::appendVisit);
    }

    /** What is done with each of many pages. */
    private interface Appending {
        Appended append(Page page) throws IOException;
    }

    private List<Appended> append(List<Page> pages, Appending appending) {
        try {
            if (!pages.isEmpty()) {
                options.requireSpace(folder.path());
            }
            List<Appended> answers = new ArrayList<>(pages.size());
            for (Page page : pages) {
                answers.add(appending.append(page));
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
        String address = CdxLine.address(page.url());
        if (places.contains(address, content)) {
            return new Appended.Unchanged();
        }
        WarcFile to = writable();
        long offset = to.size();
        Position end = to.write(page, content);
        places.add(address, content, folder.path().resolve(end.file()), offset);
        return new Appended.Kept(end);
    }

    private Appended appendVisit(Page page) throws IOException {
        if (Revisit.isNotModified(page)) {
            return new Appended.Revisited(writable().write(Revisit.notModified(page), page));
        }
        Optional<GzipMember> known =
                places.find(CdxLine.address(page.url()), Sha256.hex(page.content()));
        if (known.isEmpty()) {
            return append(page);
        }
        if (!Revisit.Original.isIn(known.get())) {
            return new Appended.Unchanged(); // It was expunged since.
        }
        Revisit.Original original = Revisit.Original.read(known.get());
        // The same content can come in other bytes, packed in another way.
        return PageRecord.digest(page.body()).equals(original.payload())
                ? new Appended.Revisited(writable().write(Revisit.sameBytes(page, original), page))
                : new Appended.Unchanged();
    }

    /**
     * Destroys the pages whose lines are unwanted, with their requests and later visits: their
     * files are written anew, with tombstones in their places, and every other record stays where
     * it is. A crash leaves each file as it was or as it is to be.
     */
    public void expunge(Predicate<KeptLine> unwanted) {
        try {
            for (Path path : folder.files()) {
                List<CdxLine> lines = unwanted(path, unwanted);
                if (!lines.isEmpty()) {
                    expunge(path, lines);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot expunge pages in " + folder.path(), e);
        }
    }

    private static List<CdxLine> unwanted(Path path, Predicate<KeptLine> unwanted) {
        try (Stream<CdxLine> lines = new CdxFile(path).lines()) {
            return lines.filter(line -> unwanted.test(line.kept())).toList();
        }
    }

    private void expunge(Path path, List<CdxLine> lines) throws IOException {
        WarcFile current = path.equals(folder.files().getLast()) ? file : null;
        if (current != null) {
            current.close();
        }
        new Expunging(folder.path(), path).replace(lines);
        if (current != null) {
            file = WarcFile.append(path);
        }
    }

    private WarcFile writable() throws IOException {
        WarcFile current = file;
        if (current != null && current.size() < options.full()) {
            if (!load.isEmpty()) {
                current.begin(load);
            }
            return current;
        }
        if (current != null) {
            current.close();
        }
        WarcFile next = WarcFile.create(folder, load);
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
