package newsarchive.page.warc;

import java.nio.file.Path;
import java.util.Locale;

/** Too little space is left to keep pages safely; the message is for the person who runs us. */
public final class LowDiskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1_000_000;

    LowDiskException(Path folder, long free, long least) {
        super(
                String.format(
                        Locale.ROOT,
                        "stopped before the disk is full: %,d MB are free for %s, fewer than the"
                                + " %,d of keep.leastFreeMegabytes; what was kept before is safe",
                        free / MEGABYTE,
                        folder,
                        least / MEGABYTE));
    }
}
