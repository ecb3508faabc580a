package newsarchive.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsarchive.source.Sources;
import newsarchive.web.original.Originals;
import newsarchive.web.saved.Saved;

/**
 * What the server shows of the work around it.
 *
 * @param sources the kept sources, if the page about them is to be shown; stays the caller's
 * @param originals the kept pages, if they are to be shown
 * @param searches the saved searches, if they are to be shown
 * @param versions of what serves, by name, in the order in which they are told
 * @param measures numbers of others for {@code /metrics}, asked for at each request
 */
public record Watched(
        Optional<Sources> sources,
        Optional<Originals> originals,
        Optional<Saved> searches,
        Map<String, String> versions,
        Supplier<List<Measure>> measures) {
    /** Nothing but the server itself. */
    public static final Watched NOTHING =
            new Watched(Optional.empty(), Optional.empty(), Optional.empty(), List::of);

    /** Without a word about versions. */
    public Watched(
            Optional<Sources> sources,
            Optional<Originals> originals,
            Optional<Saved> searches,
            Supplier<List<Measure>> measures) {
        this(sources, originals, searches, Map.of(), measures);
    }
}
