package newsarchive.fetch.frontier;

import java.time.Instant;
import java.util.Optional;

/**
 * An address that may be worth asking for.
 *
 * @param address canonical
 * @param rank how soon, if it is not known yet
 * @param source the source through which it was found
 * @param depth links that were followed to it from what the source names
 * @param changed when it was last changed, if whoever named it says so; later than the last visit,
 *     it is due again
 */
public record Candidate(
        String address, Rank rank, long source, int depth, Optional<Instant> changed) {}
