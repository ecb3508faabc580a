package newsarchive.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.page.UrlParameters;

/** The names that the parameters of a search have. */
public final class KnownParameters {
    private static final UrlParameters FOLLOWING = UrlParameters.builtIn();

    private static final List<String> NAMES =
            Stream.of(
                            Stream.of("q"),
                            Arrays.stream(Facet.values()).map(Facet::parameter),
                            Stream.of("match", "from", "to", "added", "asOf", "scope", "stories"),
                            Stream.of("sort", "size", "page", "after"))
                    .flatMap(names -> names)
                    .toList();

    private KnownParameters() {}

    /**
     * Refuses what would otherwise be left out silently, and so find too much. Parameters that only
     * tell where a reader came from, such as {@code utm_source}, may stand in any address.
     *
     * @param besides what the asked address takes besides a search
     * @throws ParameterMistake if there is no parameter of a given name
     */
    public static void require(Collection<String> given, Collection<String> besides) {
        given.stream()
                .filter(name -> !NAMES.contains(name) && !besides.contains(name))
                .filter(name -> !FOLLOWING.follows(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterMistake(
                            name, "is no parameter of a search; " + advice(name));
                });
    }

    private static String advice(String name) {
        Optional<String> near = Edits.nearest(name, NAMES);
        return near.isPresent()
                ? "did you mean " + near.get() + "?"
                : "there are " + String.join(", ", NAMES);
    }
}
