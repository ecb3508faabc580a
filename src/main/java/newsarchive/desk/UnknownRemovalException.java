package newsarchive.desk;

import org.jspecify.annotations.Nullable;

/** A removal that cannot be taken back; the message is one line for the person who asked. */
public final class UnknownRemovalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRemovalException(String id, @Nullable Removal removal) {
        super(
                removal == null
                        ? "there is no removal '" + id + "'; `newsarchive remove --list` shows all"
                        : removal.undone()
                                ? "removal " + id + " was taken back already"
                                : "removal "
                                        + id
                                        + " destroyed the pages and cannot be taken back");
    }
}
