package newsarchive.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import newsarchive.source.Sources;

/**
 * What the server shows of the work around it.
 *
 * @param sources the kept sources, if the page about them is to be shown; stays the caller's
 * @param measures numbers of others for {@code /metrics}, asked for at each request
 */
public record Watched(Optional<Sources> sources, Supplier<List<Measure>> measures) {
    /** Nothing but the server itself. */
    public static final Watched NOTHING = new Watched(Optional.empty(), List::of);
}
