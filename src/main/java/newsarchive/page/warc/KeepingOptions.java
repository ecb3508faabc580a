package newsarchive.page.warc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How pages are kept.
 *
 * @param full bytes after which a new file is begun
 * @param leastFree bytes of free space below which nothing more is kept
 */
public record KeepingOptions(long full, long leastFree) {
    /** Files of a gigabyte, and half a gigabyte left free. */
    public static final KeepingOptions USUAL = new KeepingOptions(1_000_000_000, 500_000_000);

    /** Refuses before a disk is so full that writing would break off in the middle. */
    void requireSpace(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < leastFree) {
            throw new LowDiskException(folder, free, leastFree);
        }
    }
}
