package newsarchive.page.warc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where each known pair of address and content was kept first. Asking whether one is known may be
 * done from any thread.
 */
final class Places {
    private static final int OFFSET_BITS = 40;

    private final FingerprintSet known = new FingerprintSet();
    private final List<Path> files = new ArrayList<>();

    void add(Path file, CdxLine line) {
        if (!line.isRevisit()) {
            add(line.address(), line.content(), file, line.offset());
        }
    }

    void add(String address, String content, Path file, long offset) {
        if (files.isEmpty() || !files.getLast().equals(file)) {
            files.add(file);
        }
        known.add(address, content, (long) (files.size() - 1) << OFFSET_BITS | offset);
    }

    boolean contains(String address, String content) {
        return known.contains(address, content);
    }

    /** The record that was kept first. */
    Optional<GzipMember> find(String address, String content) throws IOException {
        OptionalLong place = known.find(address, content);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        long offset = place.getAsLong() & ((1L << OFFSET_BITS) - 1);
        try (FileChannel file =
                FileChannel.open(files.get((int) (place.getAsLong() >>> OFFSET_BITS)))) {
            return Optional.of(GzipMember.read(file, offset));
        }
    }
}
