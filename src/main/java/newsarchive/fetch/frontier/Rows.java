package newsarchive.fetch.frontier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table beside these classes; columns are parted by tabs, remarks begin with #. */
final class Rows {
    private Rows() {}

    static Stream<List<String>> read(String name) {
        try (InputStream table = Rows.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
