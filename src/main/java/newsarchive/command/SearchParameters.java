package newsarchive.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Every parameter of a search as an option, under the name it has in an address. */
public final class SearchParameters {
    private static final String ID = "ID";

    @Option(
            names = "--country",
            paramLabel = ID,
            description = "Country, as JP or -CN to exclude; may be repeated.")
    private List<String> country = List.of();

    @Option(
            names = "--actor",
            paramLabel = ID,
            description = "Actor id, name or kind/; may be repeated.")
    private List<String> actor = List.of();

    @Option(
            names = "--agency",
            paramLabel = ID,
            description = "Agency id, name or kind/; may be repeated.")
    private List<String> agency = List.of();

    @Option(
            names = "--accused",
            paramLabel = ID,
            description = "Accused in a claim: id or name; -CN excludes; may be repeated.")
    private List<String> accused = List.of();

    @Option(
            names = "--target",
            paramLabel = ID,
            description = "Target in the same claim; may be repeated.")
    private List<String> target = List.of();

    @Option(
            names = {"--attributedBy", "--attributed-by"},
            paramLabel = ID,
            description = "Who makes that claim; may be repeated.")
    private List<String> attributedBy = List.of();

    @Option(
            names = {"--reportedBy", "--reported-by"},
            paramLabel = ID,
            description = "Who reports it; may be repeated.")
    private List<String> reportedBy = List.of();

    @Option(
            names = {"--disputedBy", "--disputed-by"},
            paramLabel = ID,
            description = "Who disputes it; may be repeated.")
    private List<String> disputedBy = List.of();

    @Option(names = "--publisher", paramLabel = ID, description = "Publisher; may be repeated.")
    private List<String> publisher = List.of();

    @Option(
            names = "--language",
            paramLabel = ID,
            description = "Language, as en; may be repeated.")
    private List<String> language = List.of();

    @Option(
            names = "--year",
            paramLabel = ID,
            description = "Year of publication; may be repeated.")
    private List<String> year = List.of();

    @Option(
            names = "--match",
            paramLabel = "all",
            description = "Require all values of one option.")
    private @Nullable String match;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Published since: 2021, 2021-04, 2021-04-20, today or -7d.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Published until.")
    private @Nullable String to;

    @Option(
            names = "--added",
            paramLabel = "DATE",
            description = "Added to the archive then; -7d is since.")
    private @Nullable String added;

    @Option(
            names = {"--asOf", "--as-of"},
            paramLabel = "MOMENT",
            description = "Only what the archive first got by then: 2021-04-20T12:00:00Z or a day.")
    private @Nullable String asOf;

    @Option(
            names = "--scope",
            paramLabel = "named",
            description = "Count also what is only named in passing.")
    private @Nullable String scope;

    @Option(
            names = "--stories",
            paramLabel = "on|off",
            description = {
                "One hit for all copies of a text, or a hit for each; usually on for table and"
                        + " json, off for the others."
            })
    private @Nullable String stories;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, newest, oldest or added.")
    private @Nullable String sort;

    @Option(names = "--size", paramLabel = "N", description = "Hits a page, at most 100.")
    private @Nullable String size;

    @Option(names = "--page", paramLabel = "N", description = "Which page; the first is 1.")
    private @Nullable String page;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Go on behind what an answer gave as its \"after\", in the same order.")
    private @Nullable String after;

    /** An option that was given and only chooses which of the hits are shown, if one was. */
    public Optional<String> ofPages() {
        Map<String, List<String>> given = with("", true);
        return Stream.of("size", "page", "after", "stories")
                .filter(given::containsKey)
                .map(name -> "--" + name)
                .findFirst();
    }

    /**
     * The parameters that were given, with the words to search.
     *
     * @param collapsing whether copies share a hit if nothing else is asked for
     */
    public Map<String, List<String>> with(String words, boolean collapsing) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("q", List.of(words));
        given.put("country", country);
        given.put("actor", actor);
        given.put("agency", agency);
        given.put("accused", accused);
        given.put("target", target);
        given.put("attributedBy", attributedBy);
        given.put("reportedBy", reportedBy);
        given.put("disputedBy", disputedBy);
        given.put("publisher", publisher);
        given.put("language", language);
        given.put("year", year);
        put(given, "match", match);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "added", added);
        put(given, "asOf", asOf);
        put(given, "scope", scope);
        put(given, "stories", stories == null && !collapsing ? "off" : stories);
        put(given, "sort", sort);
        put(given, "size", size);
        put(given, "page", page);
        put(given, "after", after);
        return given;
    }

    private static void put(Map<String, List<String>> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, List.of(value));
        }
    }
}
