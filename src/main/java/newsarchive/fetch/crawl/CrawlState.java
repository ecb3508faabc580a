package newsarchive.fetch.crawl;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a crawl has come.
 *
 * @param requests answered or not, since the crawl began
 * @param age of this round
 * @param hosts being asked now
 * @param waiting addresses that are due, host by host, the most first
 */
public record CrawlState(long requests, Duration age, int hosts, Map<String, Long> waiting) {
    public CrawlState {
        waiting = new LinkedHashMap<>(waiting);
    }

    /** All that is due. */
    public long queue() {
        return waiting.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How long it takes at least: as the host with the most left does, since each is asked in turn.
     *
     * @param pause between two requests to one host
     */
    public Duration left(Duration pause) {
        return pause.multipliedBy(waiting.values().stream().findFirst().orElse(0L));
    }
}
