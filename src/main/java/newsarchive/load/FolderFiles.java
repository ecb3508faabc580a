package newsarchive.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files below a folder; hidden ones are passed, as is all in hidden folders. What cannot be
 * looked into, or vanishes meanwhile, costs its neighbours nothing.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
    private static final Logger LOG = LoggerFactory.getLogger(FolderFiles.class);

    private final Path top;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    FolderFiles(Path top) {
        this.top = top;
    }

    /** Looks at everything below the folder. */
    static FolderFiles below(Path top) throws IOException {
        FolderFiles found = new FolderFiles(top);
        Files.walkFileTree(top, found);
        return found;
    }

    /** Those that can be looked at, sorted by path. */
    List<Path> files() {
        return files.stream().sorted(Comparator.comparing(Path::toString)).toList();
    }

    /** What nobody lets us look into, folders most of all. */
    List<Path> unreadable() {
        return List.copyOf(unreadable);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && Files.isRegularFile(file)) { // Of a link, what it leads to.
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) {
        return leaveOut(path, why);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
        return why == null ? FileVisitResult.CONTINUE : leaveOut(folder, why);
    }

    private FileVisitResult leaveOut(Path path, IOException why) {
        LOG.warn("{} cannot be looked into: {}", path, why.toString());
        unreadable.add(path);
        return FileVisitResult.CONTINUE;
    }

    /** By a name that begins with a dot; whatever the folder itself is called. */
    private boolean isHidden(Path path) {
        return !path.equals(top) && path.getFileName().toString().startsWith(".");
    }
}
