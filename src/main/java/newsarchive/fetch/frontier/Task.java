package newsarchive.fetch.frontier;

import java.time.Duration;
import newsarchive.fetch.Validators;

/**
 * An address to be asked for now.
 *
 * @param rank as which it became known; {@link Rank#AGAIN} where it was kept before
 * @param visits times it was asked for and answered
 * @param failures times in a row that nothing came
 * @param interval between its last two visits; zero before the second
 * @param validators of the last answer
 * @param digest of the content that came last; empty if none did
 */
public record Task(
        long id,
        String address,
        Rank rank,
        long source,
        int depth,
        int visits,
        int failures,
        Duration interval,
        Validators validators,
        String digest) {}
