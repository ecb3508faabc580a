package newsarchive.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderFilesTest {
    @TempDir private Path folder;

    @Test
    void filesComeSortedAndHiddenOnesNotAtAll() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b/c"));
        Path hidden = Files.createDirectories(folder.resolve(".git/x"));
        Path last = Files.createFile(folder.resolve("z.html"));
        Path first = Files.createFile(deep.resolve("\"odd\" name #1?.html"));
        Files.createFile(hidden.resolve("a.html"));
        Files.createFile(deep.resolve(".a.html"));
        assertThat(FolderFiles.below(folder).files()).containsExactly(first, last);
    }

    @Test
    void linksLeadToFilesAndNotIntoFolders() throws IOException {
        Path file = Files.createFile(folder.resolve("a.html"));
        Path link = Files.createSymbolicLink(folder.resolve("b.html"), file);
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("dead.html"), folder.resolve("nothing"));
        FolderFiles below = FolderFiles.below(folder);
        assertThat(below.files()).containsExactly(file, link);
        assertThat(below.unreadable()).isEmpty();
    }

    /** Who runs the tests may look into every folder, so the walk's word is taken for it. */
    @Test
    void aClosedFolderCostsItsNeighboursNothing() {
        FolderFiles below = new FolderFiles(folder);
        Path closed = folder.resolve("closed");
        assertThat(below.visitFileFailed(closed, new AccessDeniedException("closed")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(below.postVisitDirectory(folder, new IOException("vanished")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(below.unreadable()).containsExactly(closed, folder);
    }
}
