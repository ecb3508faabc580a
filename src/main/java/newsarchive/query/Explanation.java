package newsarchive.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.article.ClaimRole;

/** Says in plain words what a query asks for, so that a reader sees what was understood. */
public final class Explanation {
    private static final int NAMES_SAID = 3;

    private final NameResolver names;

    public Explanation(NameResolver names) {
        this.names = names;
    }

    /**
     * Such as {@code all of space, agency; actor Tick; not country Russia; since 2021-04-20; newest
     * first}.
     */
    public String of(ArticleQuery query) {
        List<String> parts = new ArrayList<>();
        parts.add(top(query.clause()));
        for (Facet facet : Facet.values()) {
            if (facet.role().isEmpty()) {
                included(facet, query).ifPresent(parts::add);
                excluded(facet, query).ifPresent(names -> parts.add("not " + names));
            }
        }
        claim(query, parts);
        range("published", query.published(), parts);
        range("added", query.added(), parts);
        if (query.asOf() != null) {
            parts.add("first kept by " + query.asOf());
        }
        if (query.named()) {
            parts.add("also named in passing");
        }
        parts.add(order(query.sort()));
        return String.join("; ", parts);
    }

    /** What is included by roles stands in one claim, what is excluded in no claim at all. */
    private void claim(ArticleQuery query, List<String> parts) {
        List<String> together =
                Arrays.stream(ClaimRole.values())
                        .flatMap(role -> included(Facet.of(role), query).stream())
                        .toList();
        if (!together.isEmpty()) {
            parts.add("in one claim: " + String.join(", ", together));
        }
        for (ClaimRole role : ClaimRole.values()) {
            excluded(Facet.of(role), query).ifPresent(names -> parts.add("in no claim: " + names));
        }
    }

    private Optional<String> included(Facet facet, ArticleQuery query) {
        Set<String> ids = query.selection(facet).included();
        return chosen(facet, ids, query.matchAll() ? " and " : " or ");
    }

    private Optional<String> excluded(Facet facet, ArticleQuery query) {
        return chosen(facet, query.selection(facet).excluded(), " nor ");
    }

    private Optional<String> chosen(Facet facet, Set<String> ids, String join) {
        return ids.stream()
                .map(id -> names.label(facet, id))
                .reduce((some, more) -> some + join + more)
                .map(labels ->
                        facet.role().map(ClaimRole::words).orElse(facet.parameter())
                                + " "
                                + labels);
    }

    private String top(Clause clause) {
        return clause instanceof Clause.And(var all) && all.size() > 1
                ? "all of " + all.stream().map(this::words).collect(Collectors.joining(", "))
                : words(clause);
    }

    private String words(Clause clause) {
        return switch (clause) {
            case Clause.Everything() -> "every article";
            case Clause.Nothing() -> "no article";
            case Clause.Word(var field, var text) -> in(field) + text;
            case Clause.Name name -> name(name);
            case Clause.Phrase(var field, var text, var slop) ->
                    in(field) + "“" + text + "”" + (slop == 0 ? "" : " within " + slop + " words");
            case Clause.Prefix(var field, var stem) -> in(field) + "words beginning with " + stem;
            case Clause.Fuzzy(var field, var text, var edits) ->
                    in(field)
                            + "words like "
                            + text
                            + (edits == 1 ? " but for one letter" : " but for two letters");
            case Clause.SameSentence(var all) -> joined(all, " and ") + " in one sentence";
            case Clause.Identifier(var field, var value, var beginning) ->
                    in(field) + (beginning ? "identifiers beginning with " : "identifier ") + value;
            case Clause.Address(var key) -> "the article at " + key;
            case Clause.OneClaim(var parts) ->
                    parts.stream()
                            .map(this::part)
                            .collect(Collectors.joining(", ", "(in one claim: ", ")"));
            case Clause.In(var facet, var value) ->
                    facet.parameter() + " " + names.label(facet, value);
            case Clause.Published(var days) -> days(days);
            case Clause.Arrived _ -> "arrived since the last look";
            case Clause.Story(var id) -> "the story of article " + id;
            case Clause.And(var all) -> joined(all, " and ");
            case Clause.Or(var any) -> joined(any, " or ");
            case Clause.Not(var inner) -> "not " + words(inner);
        };
    }

    private String part(Clause.Part part) {
        Facet facet = Facet.of(part.role());
        return part.ids().stream()
                .map(id -> names.label(facet, id))
                .collect(Collectors.joining(" or ", part.role().words() + " ", ""));
    }

    /** Says what else is found, and how to do without. */
    private static String name(Clause.Name name) {
        List<String> others =
                name.aliases().stream()
                        .map(Alias::text)
                        .filter(text -> !text.equalsIgnoreCase(name.text()))
                        .toList();
        if (others.isEmpty()) {
            return name.text();
        }
        String some = others.stream().limit(NAMES_SAID).collect(Collectors.joining(", "));
        int more = others.size() - NAMES_SAID;
        return String.format(
                Locale.ROOT,
                "%s %sby any name (%s%s; \"%s\" searches the word alone)",
                name.text(),
                name.alone() ? "where it is meant, " : "",
                some,
                more > 0 ? " and " + more + " more" : "",
                name.text());
    }

    private String joined(List<Clause> clauses, String join) {
        return clauses.stream().map(this::words).collect(Collectors.joining(join, "(", ")"));
    }

    private static String in(Clause.Field field) {
        return switch (field) {
            case ANYWHERE -> "";
            case HEADLINE -> "headline has ";
            case LEAD -> "first paragraphs have ";
            case AUTHOR -> "author is ";
        };
    }

    private static void range(String what, DayRange days, List<String> parts) {
        if (!days.isOpen()) {
            parts.add(what + " " + days(days));
        }
    }

    /** Days in words, such as {@code since 2021-04-20}; one end at least is not open. */
    public static String days(DayRange days) {
        if (days.from() == null) {
            return "until " + days.to();
        }
        return days.to() == null
                ? "since " + days.from()
                : "from " + days.from() + " to " + days.to();
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "best first";
            case NEWEST -> "newest first";
            case OLDEST -> "oldest first";
            case ADDED -> "last added first";
        };
    }

    /** The words for one sort order, as a heading. */
    public static String title(Sort sort) {
        String order = order(sort);
        return order.substring(0, 1).toUpperCase(Locale.ROOT) + order.substring(1);
    }
}
