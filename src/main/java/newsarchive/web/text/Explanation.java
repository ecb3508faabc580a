package newsarchive.web.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.ClaimRole;
import newsarchive.query.Alias;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import newsarchive.query.NameResolver;
import newsarchive.query.Sort;

/** Says in plain words what a query asks for, so that a reader sees what was understood. */
public final class Explanation {
    private static final int NAMES_SAID = 3;

    private final Texts texts;
    private final NameResolver names;

    public Explanation(Texts texts, NameResolver names) {
        this.texts = texts;
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
                excluded(facet, query).map(this::not).ifPresent(parts::add);
            }
        }
        claim(query, parts);
        if (!query.published().isOpen()) {
            parts.add(texts.of("query.published", "days", days(query.published())));
        }
        if (!query.added().isOpen()) {
            parts.add(texts.of("query.added", "days", days(query.added())));
        }
        if (query.asOf() != null) {
            parts.add(texts.of("query.asOf", "moment", query.asOf().toString()));
        }
        if (query.named()) {
            parts.add(texts.of("query.named"));
        }
        parts.add(order(query.sort()));
        return texts.lists().parts(parts);
    }

    /** What is included by roles stands in one claim, what is excluded in no claim at all. */
    private void claim(ArticleQuery query, List<String> parts) {
        List<String> together =
                Arrays.stream(ClaimRole.values())
                        .flatMap(role -> included(Facet.of(role), query).stream())
                        .toList();
        if (!together.isEmpty()) {
            parts.add(texts.of("query.claim", "parts", texts.lists().comma(together)));
        }
        for (ClaimRole role : ClaimRole.values()) {
            excluded(Facet.of(role), query)
                    .map(names -> texts.of("query.claim.none", "parts", names))
                    .ifPresent(parts::add);
        }
    }

    private Optional<String> included(Facet facet, ArticleQuery query) {
        Set<String> ids = query.selection(facet).included();
        return chosen(facet, ids, query.matchAll() ? "query.and" : "query.or");
    }

    private Optional<String> excluded(Facet facet, ArticleQuery query) {
        return chosen(facet, query.selection(facet).excluded(), "query.nor");
    }

    private Optional<String> chosen(Facet facet, Set<String> ids, String join) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(values(facet, ids.stream(), join));
    }

    private String values(Facet facet, Stream<String> ids, String join) {
        Stream<String> values =
                ids.map(id -> texts.words().value(facet, id, names.label(facet, id)));
        return texts.of("query.facet." + facet.parameter(), "values", joined(join, values));
    }

    private String top(Clause clause) {
        return clause instanceof Clause.And(var all) && all.size() > 1
                ? texts.of(
                        "query.all",
                        "list",
                        texts.lists().comma(all.stream().map(this::words).toList()))
                : words(clause);
    }

    private String words(Clause clause) {
        return switch (clause) {
            case Clause.Everything() -> texts.of("query.everything");
            case Clause.Nothing() -> texts.of("query.nothing");
            case Clause.Word(var field, var text) -> in(field, text);
            case Clause.Name name -> name(name);
            case Clause.Phrase(var field, var text, var slop) ->
                    in(
                            field,
                            slop == 0
                                    ? texts.of("query.phrase", "words", text)
                                    : texts.of("query.phrase.near", "words", text, "slop", slop));
            case Clause.Prefix(var field, var stem) ->
                    in(field, texts.of("query.prefix", "stem", stem));
            case Clause.Fuzzy(var field, var text, var edits) ->
                    in(field, texts.of("query.fuzzy", "word", text, "edits", edits));
            case Clause.SameSentence(var all) ->
                    texts.of("query.sentence", "words", group("query.and", all));
            case Clause.Identifier(var field, var value, var beginning) ->
                    in(
                            field,
                            texts.of(
                                    beginning ? "query.identifiers" : "query.identifier",
                                    "value",
                                    value));
            case Clause.Address(var key) -> texts.of("query.address", "address", key);
            case Clause.OneClaim(var parts) -> grouped(oneClaim(parts));
            case Clause.In(var facet, var value) -> values(facet, Stream.of(value), "query.or");
            case Clause.Published(var days) -> days(days);
            case Clause.Arrived _ -> texts.of("query.arrived");
            case Clause.Story(var id) -> texts.of("query.story", "id", id);
            case Clause.And(var all) -> group("query.and", all);
            case Clause.Or(var any) -> group("query.or", any);
            case Clause.Not(var inner) -> not(words(inner));
        };
    }

    private String not(String words) {
        return texts.of("query.not", "words", words);
    }

    private String oneClaim(List<Clause.Part> parts) {
        List<String> words =
                parts.stream()
                        .map(part -> values(Facet.of(part.role()), part.ids().stream(), "query.or"))
                        .toList();
        return texts.of("query.claim", "parts", texts.lists().comma(words));
    }

    /** Says what else is found, and how to do without. */
    private String name(Clause.Name name) {
        List<String> others =
                name.aliases().stream()
                        .map(Alias::text)
                        .filter(text -> !text.equalsIgnoreCase(name.text()))
                        .toList();
        if (others.isEmpty()) {
            return name.text();
        }
        return texts.of(
                name.alone() ? "query.name.meant" : "query.name",
                "name",
                name.text(),
                "others",
                texts.lists().upTo(NAMES_SAID, others));
    }

    private String group(String join, List<Clause> clauses) {
        return grouped(joined(join, clauses.stream().map(this::words)));
    }

    private String grouped(String words) {
        return texts.of("query.group", "words", words);
    }

    private String joined(String join, Stream<String> words) {
        return words.reduce((some, next) -> texts.of(join, "some", some, "next", next)).orElse("");
    }

    private String in(Clause.Field field, String words) {
        return switch (field) {
            case ANYWHERE -> words;
            case HEADLINE -> texts.of("query.in.headline", "words", words);
            case LEAD -> texts.of("query.in.lead", "words", words);
            case AUTHOR -> texts.of("query.in.author", "words", words);
        };
    }

    /** Days in words, such as {@code since 2021-04-20}; one end at least is not open. */
    public String days(DayRange days) {
        if (days.from() == null) {
            return texts.of("query.days.until", "to", String.valueOf(days.to()));
        }
        String from = days.from().toString();
        return days.to() == null
                ? texts.of("query.days.since", "from", from)
                : texts.of("query.days.span", "from", from, "to", days.to().toString());
    }

    private String order(Sort sort) {
        return texts.of("query.order." + sort.id());
    }
}
