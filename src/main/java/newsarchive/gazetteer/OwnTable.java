package newsarchive.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsarchive.table.TableRow;

/** A table of the archive's own that the program writes: safe on disk when a method returns. */
public record OwnTable(Path file) {

    /**
     * Puts these rows in the place of all that the table holds, at once or not at all. Comments
     * stay at the top.
     *
     * @param columns the headings to begin with; others of the rows follow
     */
    public void write(List<String> columns, Collection<TableRow> rows) {
        Set<String> headings = new LinkedHashSet<>(columns);
        rows.forEach(row -> headings.addAll(row.cells().keySet()));
        List<String> lines = new ArrayList<>(comments());
        lines.add(String.join("\t", headings));
        rows.forEach(row -> lines.add(line(headings, row)));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            save(next, lines, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            replace(next);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Adds one row at the end, and the headings first when the table is new. */
    public void append(List<String> columns, TableRow row) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<String> lines = new ArrayList<>();
            if (!Files.exists(file) || Files.size(file) == 0) {
                lines.add(String.join("\t", columns));
            }
            lines.add(line(new LinkedHashSet<>(columns), row));
            save(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private List<String> comments() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().filter(l -> l.startsWith("#")).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String line(Set<String> headings, TableRow row) {
        return String.join("\t", headings.stream().map(row::cell).toList()).stripTrailing();
    }

    private static void save(Path file, List<String> lines, StandardOpenOption... options)
            throws IOException {
        Set<StandardOpenOption> all = new LinkedHashSet<>(List.of(options));
        all.add(StandardOpenOption.WRITE);
        String text = String.join("\n", lines) + "\n";
        try (FileChannel channel = FileChannel.open(file, all)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void replace(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
