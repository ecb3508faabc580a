package newsarchive.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a table beside this class: columns between tabs, notes behind a number sign. */
record Table(List<List<String>> rows) {

    static Table named(String name) {
        try (InputStream bytes = Table.class.getResourceAsStream(name);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(bytes, name),
                                        StandardCharsets.UTF_8))) {
            return new Table(
                    lines.lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> List.of(line.split("\t", 3)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
