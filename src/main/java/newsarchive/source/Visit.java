package newsarchive.source;

import java.time.Instant;

/**
 * What one visit to a source brought.
 *
 * @param began when its first request was made
 * @param ended when its last answer was dealt with
 * @param found addresses of articles that the entry points named, known ones included
 * @param came pages that came and were new or changed
 * @param failed requests that brought nothing
 * @param problem why the visit as a whole failed, in a few words; empty if it did not
 */
public record Visit(
        Instant began, Instant ended, long found, long came, long failed, String problem) {
    public Visit {
        if (ended.isBefore(began) || found < 0 || came < 0 || failed < 0) {
            throw new IllegalArgumentException("a visit ends after it began and counts from zero");
        }
    }
}
