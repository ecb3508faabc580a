package newsarchive.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A kept source.
 *
 * @param id known to this archive alone; never given to another source
 * @param address that a person named, of a site or of one feed or sitemap; there is one source an
 *     address
 * @param name as it is shown; the address where nobody gave one
 * @param entryPoints where its news is found, the quickest kind first
 * @param added when it was added
 * @param lastVisit the newest visit, if there was one
 * @param nextVisit when it is to be visited again; due at once when it says nothing
 */
public record Source(
        long id,
        String address,
        String name,
        List<EntryPoint> entryPoints,
        Instant added,
        Optional<Visit> lastVisit,
        Optional<Instant> nextVisit) {
    public Source {
        entryPoints = List.copyOf(entryPoints);
    }
}
