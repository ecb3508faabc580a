package newsarchive.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.desk.SavedSearch;
import newsarchive.query.ArticleQuery;
import newsarchive.query.KnownParameters;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;

/**
 * What saved searches ask today: days that are counted back move on, names mean what they now do.
 */
public record SavedQueries(NameResolver names, Clock clock) {
    /** Where one looks at what is found, and not what is asked. */
    private static final Set<String> PLACES = Set.of("page", "size", "after");

    /**
     * The question of a search.
     *
     * @throws newsarchive.query.ParameterMistake if it cannot be understood any more
     */
    public ArticleQuery of(SavedSearch search) {
        return read(search.parameters());
    }

    /**
     * The parameters of a search to be saved.
     *
     * @throws newsarchive.query.ParameterMistake if they cannot be understood
     */
    public Map<String, List<String>> checked(Map<String, List<String>> typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(typed);
        parameters.keySet().removeAll(PLACES);
        KnownParameters.require(parameters.keySet(), Set.of());
        read(parameters);
        return parameters;
    }

    private ArticleQuery read(Map<String, List<String>> parameters) {
        return new QueryString(names, LocalDate.now(clock)).read(parameters);
    }
}
