package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** Who runs the tests may write everywhere, so what a disk says is said for it. */
final class DiskRefusalTest {
    @Test
    void whatMayNotBeWrittenIsNamed() {
        assertThat(said(new AccessDeniedException("/archive/index/write.lock")))
                .startsWith("/archive/index/write.lock may not be read or written");
        assertThat(said(new FileSystemException("/archive/desk", null, "Read-only file system")))
                .isEqualTo("/archive/desk lies on a disk that can only be read");
    }

    @Test
    void aFullDiskIsSaidToBeFull() {
        assertThat(said(new IOException("No space left on device"))).contains("no space is left");
    }

    @Test
    void otherFailuresAreOurs() {
        assertThat(DiskRefusal.in(new UncheckedIOException(new IOException("bad sector"))))
                .isEmpty();
        assertThat(DiskRefusal.in(new IllegalStateException())).isEmpty();
    }

    private static String said(IOException cause) {
        return DiskRefusal.in(new UncheckedIOException("cannot open the index", cause))
                .orElseThrow();
    }
}
