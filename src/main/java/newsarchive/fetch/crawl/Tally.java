package newsarchive.fetch.crawl;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests led to what, since it was made. For threads. */
public final class Tally {
    private final ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final LongAdder bytes = new LongAdder();

    void add(String outcome) {
        counts.computeIfAbsent(outcome, _ -> new LongAdder()).increment();
    }

    void addBytes(long came) {
        bytes.add(came);
    }

    /** By outcome: {@code fetched}, {@code unchanged}, {@code refused: robots.txt} and so on. */
    public Map<String, Long> counts() {
        Map<String, Long> copy = new TreeMap<>();
        counts.forEach((outcome, count) -> copy.put(outcome, count.sum()));
        return copy;
    }

    /** Of bodies, as they came over the wire. */
    public long bytes() {
        return bytes.sum();
    }

    /** All outcomes together. */
    public long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
