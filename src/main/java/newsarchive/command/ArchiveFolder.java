package newsarchive.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an archive keeps what: pages and people's names are the truth, the index can be rebuilt
 * from them.
 */
public record ArchiveFolder(Path root) {

    public ArchiveFolder {
        root = root.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new Mistake(root + " is not a folder; --archive names the archive's folder");
        }
    }

    /**
     * The folder that was named, else that of NEWSARCHIVE_DIR, else index-data/archive beside the
     * launcher.
     */
    static ArchiveFolder choose(@Nullable Path named) {
        if (named != null) {
            return new ArchiveFolder(named);
        }
        String environment = System.getenv("NEWSARCHIVE_DIR");
        return environment == null || environment.isBlank()
                ? new ArchiveFolder(Home.folder().resolve("index-data/archive"))
                : new ArchiveFolder(Path.of(environment));
    }

    /** Whether somebody has kept or decided something here. */
    boolean isArchive() {
        return Stream.of(warc(), index(), desk()).anyMatch(Files::isDirectory);
    }

    Path warc() {
        return root.resolve("warc");
    }

    Path index() {
        return root.resolve("index");
    }

    public Path gazetteer() {
        return root.resolve("gazetteer");
    }

    /** What is to be visited, when, and what came of it: memory that can be lost. */
    Path frontier() {
        return root.resolve("frontier.db");
    }

    /** What people decided. */
    public Path desk() {
        return root.resolve("desk");
    }

    /** What saved searches were told of, and what waits to be delivered: memory. */
    public Path alerts() {
        return root.resolve("alerts.db");
    }

    /** Who holds it tells of what arrives. */
    public Path alertsLock() {
        return root.resolve("alerts.lock");
    }

    Path settings() {
        return root.resolve("settings.properties");
    }
}
