package newsarchive.fetch.frontier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that lead nowhere, or on and on: the rows of traps.tsv. */
public final class Traps {
    private static final List<Trap> TRAPS =
            Rows.read("traps.tsv")
                    .map(columns -> new Trap(Pattern.compile(columns.get(0)), columns.get(1)))
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
