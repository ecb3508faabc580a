package newsarchive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsarchive.article.Kind;

/** A value that a query asks for in a facet, and that no table of names knows. */
public record UnknownValue(Facet facet, String value) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** All such values in the words of a query and among what is chosen; publishers are in none. */
    public static List<UnknownValue> of(ArticleQuery query, NameResolver names) {
        List<UnknownValue> asked = new ArrayList<>();
        query.selections()
                .forEach((facet, selection) ->
                        selection.all().forEach(id -> asked.add(new UnknownValue(facet, id))));
        collect(query.clause(), asked);
        return asked.stream().distinct().filter(value -> !value.isKnown(names)).toList();
    }

    /** What somebody may have meant. */
    public Optional<String> nearest(NameResolver names) {
        return names.nearest(facet, value);
    }

    private boolean isKnown(NameResolver names) {
        if (value.endsWith("/")) {
            return Kind.ofId(value.substring(0, value.length() - 1)).isPresent();
        }
        return facet == Facet.YEAR
                ? YEAR.matcher(value).matches()
                : !names.ids(facet, value).isEmpty();
    }

    private static void collect(Clause clause, List<UnknownValue> asked) {
        switch (clause) {
            case Clause.In(Facet facet, String value) -> asked.add(new UnknownValue(facet, value));
            case Clause.OneClaim(List<Clause.Part> parts) ->
                    parts.forEach(part ->
                            part.ids()
                                    .forEach(id ->
                                            asked.add(
                                                    new UnknownValue(Facet.of(part.role()), id))));
            case Clause.And(List<Clause> all) -> all.forEach(each -> collect(each, asked));
            case Clause.Or(List<Clause> any) -> any.forEach(each -> collect(each, asked));
            case Clause.Not(Clause not) -> collect(not, asked);
            case Clause.SameSentence _,
                    Clause.Everything _,
                    Clause.Nothing _,
                    Clause.Word _,
                    Clause.Name _,
                    Clause.Phrase _,
                    Clause.Prefix _,
                    Clause.Fuzzy _,
                    Clause.Identifier _,
                    Clause.Address _,
                    Clause.Published _,
                    Clause.Arrived _,
                    Clause.Story _ -> {}
        }
    }
}
