package newsarchive.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of knowledge as it is written: tab-separated, one heading row, {@code #} before a
 * comment.
 *
 * @param source what to call it in messages
 */
public record Table(String source, List<TableRow> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /** A table of the program's own, which lies in the package of {@code owner}. */
    public static Table builtIn(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in table " + name, e);
        }
    }

    /** A table that somebody wrote. */
    public static Table of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Table read(String source, InputStream in) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<TableRow> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = List.of(cells);
            } else {
                rows.add(TableRow.of(columns, cells));
            }
        }
        return new Table(source, rows);
    }
}
