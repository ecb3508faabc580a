package newsarchive.query;

import java.util.List;

/**
 * A name in a query that was searched as words, because it may mean several entities or is an
 * ordinary word too.
 *
 * @param bearers whom it may mean; never empty
 */
public record NameChoice(String typed, List<Bearer> bearers) {
    public NameChoice {
        bearers = List.copyOf(bearers);
    }
}
