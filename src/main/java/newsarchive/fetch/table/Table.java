package newsarchive.fetch.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of knowledge: tab-separated rows under a line of column names, {@code #} for remarks. */
public record Table(List<List<String>> rows) {

    /**
     * Reads a table under {@code /newsarchive}.
     *
     * @throws IllegalStateException if a row has another number of columns
     */
    public static Table read(String name, int columns) {
        try (InputStream in =
                Objects.requireNonNull(
                        Table.class.getResourceAsStream("/newsarchive/" + name), name)) {
            List<List<String>> rows =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList();
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalStateException(name + ": " + String.join(" | ", row));
                }
            }
            return new Table(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
