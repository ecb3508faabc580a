package newsarchive.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/** How many points each sign gives to a doubtful name, by its table. */
final class Weights {
    private static final Map<String, Integer> POINTS =
            Table.builtIn(Weights.class, "weights.tsv").rows().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.cell("hint"),
                                    row -> Integer.valueOf(row.cell("points"))));

    private static final Map<Hint, Integer> BY_HINT = new EnumMap<>(Hint.class);

    static {
        for (Hint hint : Hint.values()) {
            BY_HINT.put(hint, of(hint.id()));
        }
    }

    private Weights() {}

    static int of(Hint hint) {
        return Objects.requireNonNull(BY_HINT.get(hint));
    }

    static int of(String hint) {
        Integer points = POINTS.get(hint);
        if (points == null) {
            throw new IllegalStateException("weights.tsv lacks " + hint);
        }
        return points;
    }
}
