package newsarchive.page.warc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import newsarchive.page.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of a WACZ package: a ZIP file whose folder {@code archive} holds WARC files. Nothing is
 * unpacked to disk.
 */
public final class WaczPages {
    private static final Logger LOG = LoggerFactory.getLogger(WaczPages.class);

    private WaczPages() {}

    /** Everything in its WARC files, in the order of their names, lazily; to be closed. */
    public static Stream<Found> of(Path path) {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            List<? extends ZipEntry> files = zip.stream().filter(WaczPages::isArchive).toList();
            if (files.isEmpty()) {
                zip.close();
                return damaged(path, "it holds no WARC file");
            }
            return files.stream().flatMap(file -> pages(path, zip, file)).onClose(() -> close(zip));
        } catch (ZipException e) {
            return damaged(path, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", path, e.getMessage());
            return Stream.of(new Found.LeftOut("unreadable: file", path.toString()));
        }
    }

    private static Stream<Found> pages(Path path, ZipFile zip, ZipEntry file) {
        try {
            return WarcPages.of(path + "!" + file.getName(), zip.getInputStream(file));
        } catch (IOException e) {
            return damaged(path, String.valueOf(e.getMessage()));
        }
    }

    private static Stream<Found> damaged(Path path, String why) {
        LOG.warn("{} is damaged: {}", path, why);
        return Stream.of(new Found.LeftOut("unreadable: damaged archive file", path.toString()));
    }

    private static boolean isArchive(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
