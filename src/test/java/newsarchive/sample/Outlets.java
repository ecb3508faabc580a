package newsarchive.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The invented publishers of the sample, from {@code outlets.tsv}. */
record Outlets(Map<String, String> namesByHost) {
    Outlets {
        namesByHost = Map.copyOf(namesByHost);
    }

    static Outlets read() throws IOException {
        var names = new TreeMap<String, String>();
        try (var table = Outlets.class.getResourceAsStream("outlets.tsv")) {
            String text =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> names.put(cells[0], cells[1]));
        }
        return new Outlets(names);
    }

    String name(String host) {
        return Objects.requireNonNull(namesByHost.get(host), host);
    }
}
