package newsarchive.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts outcomes by name. */
final class Outcomes {
    static final String NEW = "new";
    static final String NEW_VERSION = "new version";
    static final String SAME_ARTICLE = "same article, page changed around it";
    static final String INDEXED = "indexed";
    static final String KNOWN = "known article at another address";
    static final String REMOVED = "removed earlier";
    static final String UNCHANGED = "unchanged";

    /** Shown before all others, in this order. */
    static final List<String> FIRST =
            List.of(NEW, NEW_VERSION, SAME_ARTICLE, INDEXED, KNOWN, UNCHANGED);

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void add(String outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
