package newsarchive.fetch.discovery;

import java.util.List;
import newsarchive.source.EntryPoint;

/**
 * What is known of a site after looking.
 *
 * @param name how the site calls itself; empty if it does not say
 * @param places in the order they were looked at; those that somebody names and that failed are
 *     among them, well-known ones that do not exist are not
 */
public record Discovered(String name, List<Place> places) {
    public Discovered {
        places = List.copyOf(places);
    }

    /** What can be visited, the quickest kind first. */
    public List<EntryPoint> entryPoints() {
        return places.stream()
                .flatMap(place -> place.point().stream())
                .distinct()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }
}
