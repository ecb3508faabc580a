package newsarchive.fetch.frontier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.table.Table;

/** Addresses that lead nowhere, or on and on: the rows of traps.tsv. */
public final class Traps {
    private static final List<Trap> TRAPS =
            Table.builtIn(Traps.class, "traps.tsv").rows().stream()
                    .map(row -> new Trap(Pattern.compile(row.cell("pattern")), row.cell("reason")))
                    .toList();

    private record Trap(Pattern pattern, String reason) {}

    private Traps() {}

    /** Why a link is not followed; nothing where it may be. */
    public static Optional<String> reason(String address) {
        return TRAPS.stream()
                .filter(trap -> trap.pattern.matcher(address).find())
                .map(Trap::reason)
                .findFirst();
    }
}
