package newsarchive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.query.NameResolver;
import newsarchive.query.NoDay;
import newsarchive.query.UnknownValue;

/**
 * Tells a reader why a query finds less than it seems to ask for: what of it was not understood,
 * and what the archive does not have.
 */
public record QueryNotes(ArticleIndex index, NameResolver names) {

    /** One line each; nearly always none. */
    public List<String> of(ArticleQuery query, Hits found) {
        List<String> notes = new ArrayList<>(query.notes());
        NoDay.note(query).ifPresent(notes::add);
        UnknownValue.of(query, names).stream()
                // No table knows publishers; only where nothing was found it is worth a look.
                .filter(value -> value.facet() != Facet.PUBLISHER || found.total() == 0)
                .filter(value -> !has(value))
                .map(this::note)
                .forEach(notes::add);
        MissingArticle.note(index, query).ifPresent(notes::add);
        return notes;
    }

    /** Whom no table knows may have been found in articles. */
    private boolean has(UnknownValue unknown) {
        Clause clause = new Clause.In(unknown.facet(), unknown.value());
        ArticleQuery any = ArticleQuery.everything().asking(clause).alsoNamed().ofSize(0);
        return index.search(any).total() > 0;
    }

    private String note(UnknownValue unknown) {
        String value = "'" + unknown.value() + "'";
        Optional<String> near = unknown.nearest(names);
        String advice = near.map(name -> "; did you mean " + name + "?").orElse("");
        return switch (unknown.facet()) {
            case COUNTRY, ACTOR, AGENCY ->
                    "no " + unknown.facet().parameter() + " is known as " + value + advice;
            case ACCUSED, TARGET, ATTRIBUTED_BY, REPORTED_BY, DISPUTED_BY ->
                    "nobody is known as " + value + ", " + unknown.facet().parameter() + advice;
            case PUBLISHER -> "the archive has no article of a publisher " + value + advice;
            case LANGUAGE -> "no language is known as " + value + advice + "; one is en or English";
            case YEAR ->
                    value + " is no year such as 2021; after:2021 before:2023 asks for several";
        };
    }
}
