package newsarchive.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of hits. Ties are broken by id, so that an order is always the same. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    ADDED;

    /** The word in parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order that a word in parameters means. */
    public static Optional<Sort> ofId(String id) {
        return Arrays.stream(values()).filter(sort -> sort.id().equals(id)).findFirst();
    }
}
