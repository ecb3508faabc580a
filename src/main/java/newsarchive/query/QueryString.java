package newsarchive.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search, the same for the page, the API and the command line; read and written
 * here and nowhere else.
 */
public final class QueryString {
    private static final String SINCE = "..";

    private final NameResolver names;
    private final LocalDate today;

    /**
     * @param today from which relative dates count
     */
    public QueryString(NameResolver names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    /**
     * Reads parameters; unknown ones are ignored, of single ones the last counts.
     *
     * @throws ParameterMistake if a date, number or choice cannot be understood
     */
    public ArticleQuery read(Map<String, List<String>> parameters) {
        Given given = new Given(parameters);
        String text = given.text("q");
        QueryParser.Parsed parsed = new QueryParser(names, today).parse(text);
        Sort sort = sort(given, parsed.clause());
        return new ArticleQuery(
                text,
                parsed.clause(),
                parsed.notes(),
                selections(given),
                given.choice("match", "any", "all").equals("all"),
                published(given),
                added(given),
                asOf(given),
                given.choice("scope", "about", "named").equals("named"),
                given.choice("stories", "on", "off").equals("on"),
                sort,
                slice(given, sort));
    }

    /** A parameter of a search, not encoded. */
    public record Parameter(String name, String value) {}

    /**
     * The same question as parameters in a fixed order; what is as usual is left out. Empty for
     * everything.
     */
    public static List<Parameter> parameters(ArticleQuery query) {
        List<Parameter> out = new ArrayList<>();
        add(out, "q", query.text());
        for (Facet facet : Facet.values()) {
            Selection selection = query.selection(facet);
            selection.included().forEach(id -> add(out, facet.parameter(), id));
            selection.excluded().forEach(id -> add(out, facet.parameter(), "-" + id));
        }
        add(out, "match", query.matchAll() ? "all" : "");
        add(out, "from", text(query.published().from()));
        add(out, "to", text(query.published().to()));
        add(out, "added", added(query.added()));
        add(out, "asOf", query.asOf() == null ? "" : query.asOf().toString());
        add(out, "scope", query.named() ? "named" : "");
        add(out, "stories", query.stories() ? "" : "off");
        add(out, "sort", query.sort() == usualSort(query.clause()) ? "" : query.sort().id());
        add(
                out,
                "size",
                query.size() == ArticleQuery.USUAL_SIZE ? "" : Integer.toString(query.size()));
        add(out, "page", query.page() == 1 ? "" : Integer.toString(query.page()));
        add(out, "after", query.after() == null ? "" : query.after().toString());
        return out;
    }

    /**
     * The {@link #parameters} joined and percent-encoded, as they follow the question mark of an
     * address.
     */
    public static String write(ArticleQuery query) {
        StringJoiner out = new StringJoiner("&");
        for (Parameter parameter : parameters(query)) {
            out.add(
                    parameter.name()
                            + "="
                            + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8));
        }
        return out.toString();
    }

    private Map<Facet, Selection> selections(Given given) {
        Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> included = new LinkedHashSet<>();
            Set<String> excluded = new LinkedHashSet<>();
            for (String value : given.all(facet.parameter())) {
                String plain = value.strip();
                boolean minus = plain.startsWith("-");
                String name = minus ? plain.substring(1).strip() : plain;
                if (!name.isEmpty()) {
                    (minus ? excluded : included).addAll(FacetValue.resolve(facet, name, names));
                }
            }
            selections.put(facet, new Selection(included, excluded));
        }
        return selections;
    }

    private DayRange published(Given given) {
        return new DayRange(
                day("from", given.text("from")).from(), day("to", given.text("to")).to());
    }

    /**
     * One day, month or year; with two dots behind it, or counted back from today, everything
     * since.
     */
    private DayRange added(Given given) {
        String value = given.text("added");
        boolean since = value.endsWith(SINCE) || value.startsWith("-");
        DayRange days =
                day(
                        "added",
                        value.endsWith(SINCE) ? value.substring(0, value.length() - 2) : value);
        return since ? new DayRange(days.from(), null) : days;
    }

    /** A moment, or the end of a day (UTC), month or year. */
    private @Nullable Instant asOf(Given given) {
        String value = given.text("asOf");
        try {
            if (value.contains("T")) {
                return OffsetDateTime.parse(value).toInstant();
            }
        } catch (DateTimeException e) {
            // Told below, as a day that cannot be read.
        }
        LocalDate last = day("asOf", value).to();
        return last == null
                ? null
                : last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    private DayRange day(String name, String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return DayRange.ALWAYS;
        }
        return new Days(today)
                .parse(value)
                .orElseThrow(() ->
                        new ParameterMistake(
                                name, "takes " + Days.FORMS + ", not '" + value + "'"));
    }

    /** The form that {@link #added(Given)} reads as just these days. */
    private static String added(DayRange days) {
        LocalDate from = days.from();
        if (from == null) {
            return "";
        }
        return days.to() == null
                ? from + SINCE
                : Stream.of(Year.from(from), YearMonth.from(from))
                        .map(PublicationDate::new)
                        .filter(date -> date.firstDay().equals(from))
                        .filter(date -> date.lastDay().equals(days.to()))
                        .findFirst()
                        .map(PublicationDate::toString)
                        .orElse(from.toString());
    }

    private static Sort sort(Given given, Clause clause) {
        String value = given.text("sort");
        if (value.isEmpty()) {
            return usualSort(clause);
        }
        return Sort.ofId(value.toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        new ParameterMistake(
                                "sort",
                                "is relevance, newest, oldest or added, not '" + value + "'"));
    }

    private static Slice slice(Given given, Sort sort) {
        int size = given.number("size", ArticleQuery.USUAL_SIZE, 0, ArticleQuery.MAX_SIZE);
        int page = given.number("page", 1, 1, Integer.MAX_VALUE / ArticleQuery.MAX_SIZE);
        String after = given.text("after");
        if (after.isEmpty()) {
            return Slice.page(size, page);
        }
        Cursor cursor =
                Cursor.parse(after)
                        .filter(place -> place.sort() == sort)
                        .orElseThrow(() ->
                                new ParameterMistake(
                                        "after",
                                        "takes what an answer in the same order gave, not '"
                                                + after
                                                + "'"));
        if (page != 1) {
            throw new ParameterMistake("after", "goes on from a place, so leave out page");
        }
        return new Slice(size, 1, cursor);
    }

    /** Relevance where something was asked, else the newest first. */
    public static Sort usualSort(Clause clause) {
        return clause instanceof Clause.Everything ? Sort.NEWEST : Sort.RELEVANCE;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void add(List<Parameter> out, String name, String value) {
        if (!value.isEmpty()) {
            out.add(new Parameter(name, value));
        }
    }
}
