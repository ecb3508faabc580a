package newsarchive.query;

import java.util.Locale;

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
}
