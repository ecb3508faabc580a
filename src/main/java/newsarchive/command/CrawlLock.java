package newsarchive.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to crawl into an archive; the system takes it back from a process that dies. */
final class CrawlLock implements AutoCloseable {
    private final FileChannel channel;

    private CrawlLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws Mistake if another process has it
     */
    static CrawlLock take(ArchiveFolder folder) {
        Path file = folder.root().resolve("crawl.lock");
        try {
            Files.createDirectories(folder.root());
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Mistake(
                        "another process crawls into " + folder.root() + "; end it first");
            }
            return new CrawlLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // This very process has it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
