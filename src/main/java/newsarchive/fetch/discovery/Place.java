package newsarchive.fetch.discovery;

import java.time.OffsetDateTime;
import java.util.Optional;
import newsarchive.source.EntryPoint;

/**
 * A place where a site's news might be found, and what lies there.
 *
 * @param address that was asked for
 * @param foundBy how it was found, in a few words
 * @param point as which it can be visited; none if nothing of use lies there
 * @param entries articles that it names, or sitemaps if it is an index
 * @param newest the newest date it names
 * @param problem why it is of no use, in a few words; empty if it is
 */
public record Place(
        String address,
        String foundBy,
        Optional<EntryPoint> point,
        int entries,
        Optional<OffsetDateTime> newest,
        String problem) {

    static Place failed(String address, String foundBy, String problem) {
        return new Place(address, foundBy, Optional.empty(), 0, Optional.empty(), problem);
    }
}
