package newsarchive.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Tag;
import newsarchive.index.Match;
import org.jspecify.annotations.Nullable;

/** What a line tells of an article, in this order; several values are joined by {@code "; "}. */
enum CsvColumn {
    ID("id", match -> match.version().id()),
    URL("url", match -> match.version().article().url()),
    HEADLINE("headline", match -> match.version().article().headline()),
    PUBLISHER("publisher", match -> match.version().article().publisher()),
    PUBLISHED("published", match -> match.version().article().published()),
    MODIFIED("modified", match -> match.version().article().modified()),
    CAPTURED("captured", match -> match.version().captured()),
    LANGUAGE("language", match -> match.version().article().language()),
    AUTHORS("authors", match -> joined(match.version().article().authors())),
    SECTION("section", match -> match.version().article().section()),
    KEYWORDS("keywords", match -> joined(match.version().article().keywords())),
    COUNTRIES("countries", about(Dimension.COUNTRY)),
    ACTORS("actors", about(Dimension.ACTOR)),
    AGENCIES("agencies", about(Dimension.AGENCY)),
    ACCUSED("accused", inRole(ClaimRole.ACCUSED)),
    TARGET("target", inRole(ClaimRole.TARGET)),
    ATTRIBUTED_BY("attributedBy", inRole(ClaimRole.ATTRIBUTED_BY)),
    REPORTED_BY("reportedBy", inRole(ClaimRole.REPORTED_BY)),
    DISPUTED_BY("disputedBy", inRole(ClaimRole.DISPUTED_BY)),
    STORY("story", Match::story);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // no function here keeps anything
    private final Function<Match, @Nullable Object> value;

    CsvColumn(String title, Function<Match, @Nullable Object> value) {
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    /** Empty where nothing is known. */
    String of(Match match) {
        Object known = value.apply(match);
        return known == null ? "" : known.toString();
    }

    /** The ids of those that the story is about. */
    private static Function<Match, @Nullable Object> about(Dimension dimension) {
        return match ->
                match.version().tags().of(dimension).stream()
                        .filter(Tag::about)
                        .map(tag -> tag.entity().id())
                        .collect(Collectors.joining("; "));
    }

    /** The ids of those that have a role in any claim. */
    private static Function<Match, @Nullable Object> inRole(ClaimRole role) {
        return match ->
                match.version().tags().claims().stream()
                        .flatMap(claim -> role.ids(claim).stream())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
