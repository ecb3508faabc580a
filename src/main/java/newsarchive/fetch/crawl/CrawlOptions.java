package newsarchive.fetch.crawl;

import java.time.Duration;

/**
 * How far a crawl goes.
 *
 * @param depth links that are followed from what a source names
 * @param patience how long a round waits for something that will be due
 * @param longest after which a round hands out nothing more
 */
public record CrawlOptions(int depth, Duration patience, Duration longest) {}
