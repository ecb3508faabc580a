package newsarchive.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a disk refuses to do. Whoever runs the program can help it, so it is said in a line rather
 * than shown as a fault of ours.
 */
final class DiskRefusal {
    private static final String READ_ONLY = "Read-only file system";
    private static final String FULL = "No space left on device";

    private DiskRefusal() {}

    /** In the words for a person; nothing if the failure is of another kind. */
    static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> said(cause).stream())
                .findFirst();
    }

    private static Optional<String> said(Throwable cause) {
        if (cause instanceof AccessDeniedException denied) {
            return Optional.of(
                    denied.getFile() + " may not be read or written by you; see whose it is");
        }
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (cause instanceof FileSystemException refused && message.contains(READ_ONLY)) {
            return Optional.of(refused.getFile() + " lies on a disk that can only be read");
        }
        return message.contains(FULL)
                ? Optional.of("no space is left on the disk; what was counted is safe")
                : Optional.empty();
    }
}
