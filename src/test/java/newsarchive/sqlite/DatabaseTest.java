package newsarchive.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import newsarchive.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    private static final String ADD = "INSERT INTO source (address, name, added) VALUES (?, ?, 0)";

    @TempDir private Path folder;

    @Test
    void aFullDiskIsToldAsWhoeverWritesFilesTellsIt() {
        try (Database database = Database.open(folder.resolve("a.db"), Sources.class)) {
            database.change(ADD, "small", "fits");
            // As full as a disk can be for SQLite.
            database.select("PRAGMA max_page_count = 1", row -> row.number(1));
            assertThatThrownBy(() -> database.change(ADD, "large", "x".repeat(1 << 20)))
                    .hasMessageContaining("a.db")
                    .hasRootCauseMessage(
                            "[SQLITE_FULL] Insertion failed because database is full"
                                    + " (database or disk is full)")
                    .cause()
                    .hasMessage("No space left on device");
            assertThat(database.select("SELECT name FROM source", row -> row.text(1)))
                    .containsExactly("fits");
        }
    }
}
