package newsarchive.sample;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/** The invented publishers of the sample, from {@code outlets.tsv}. */
record Outlets(Map<String, String> namesByHost) {
    Outlets {
        namesByHost = Map.copyOf(namesByHost);
    }

    static Outlets read() {
        return new Outlets(
                Table.builtIn(Outlets.class, "outlets.tsv").rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.cell("host"), row -> row.cell("name"))));
    }

    String name(String host) {
        return Objects.requireNonNull(namesByHost.get(host), host);
    }
}
