package newsarchive.testing;

import static newsarchive.query.Clause.Field.ANYWHERE;
import static newsarchive.query.Clause.Field.HEADLINE;
import static newsarchive.query.Clause.Field.LEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import newsarchive.article.Article;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.PublicationDate;
import newsarchive.article.Tag;
import newsarchive.index.ArticleVersion;
import newsarchive.page.CanonicalUrl;
import newsarchive.query.Clause;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;

/** One current article, and whether it matches. */
final class ScannedArticle {
    private final ArticleVersion version;
    private final long arrival;
    private final Instant firstKept;
    private final Instant changed;
    private final ScannedText headline;
    private final ScannedText body;
    private final ScannedText lead;
    private final List<ScannedText> authors;
    private final Map<Facet, Set<String>> about = new EnumMap<>(Facet.class);
    private final Map<Facet, Set<String>> named = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Entity>> entities = new EnumMap<>(Facet.class);

    /**
     * One article.
     *
     * @param versions all of it, as found; the newest first
     */
    ScannedArticle(ArticleVersion version, List<ArticleVersion> versions, Analysis analysis) {
        this.version = version;
        arrival = ArticleVersion.lastArrival(versions);
        firstKept = ArticleVersion.firstKept(versions);
        changed = ArticleVersion.lastChange(versions);
        Article article = version.article();
        headline = new ScannedText(analysis, article.language(), article.headline());
        body = new ScannedText(analysis, article.language(), article.body());
        lead = new ScannedText(analysis, article.language(), article.lead());
        authors =
                article.authors().stream()
                        .map(author -> new ScannedText(analysis, null, author))
                        .toList();
        for (Facet facet : Facet.values()) {
            about.put(facet, values(facet, false));
            named.put(facet, values(facet, true));
        }
    }

    ArticleVersion version() {
        return version;
    }

    long arrival() {
        return arrival;
    }

    boolean wasKeptBy(@Nullable Instant moment) {
        return moment == null || !firstKept.isAfter(moment);
    }

    boolean changedSince(@Nullable Instant moment) {
        return moment != null && changed.isAfter(moment);
    }

    boolean arrivedBetween(long after, long last) {
        return after < arrival && arrival <= last;
    }

    @Nullable PublicationDate published() {
        return version.article().published();
    }

    Set<String> values(Facet facet, boolean alsoNamed) {
        Set<String> values = new TreeSet<>();
        Article article = version.article();
        switch (facet) {
            case COUNTRY, ACTOR, AGENCY -> {
                for (Tag tag : version.tags().of(facet.dimension().orElseThrow())) {
                    if (tag.about() || alsoNamed) {
                        values.add(tag.entity().id());
                        values.add(tag.entity().kind().id() + "/");
                    }
                }
            }
            case ACCUSED, TARGET, ATTRIBUTED_BY, REPORTED_BY, DISPUTED_BY ->
                    version.tags()
                            .claims()
                            .forEach(claim -> values.addAll(facet.role().orElseThrow().ids(claim)));
            case PUBLISHER ->
                    Optional.ofNullable(article.publisher())
                            .ifPresent(name -> values.add(Entity.slug(name)));
            case LANGUAGE ->
                    Optional.ofNullable(article.language())
                            .ifPresent(tag -> values.add(Locale.forLanguageTag(tag).getLanguage()));
            case YEAR ->
                    Optional.ofNullable(article.published())
                            .ifPresent(date ->
                                    values.add(Integer.toString(date.firstDay().getYear())));
        }
        return values;
    }

    /** Whether there is one claim in which everybody who is asked for has the role asked for. */
    boolean hasClaim(Predicate<Claim> asked) {
        return version.tags().claims().stream().anyMatch(asked);
    }

    /** The names and kinds that the article gives to ids; publishers have no kind. */
    Map<String, Entity> entities(Facet facet) {
        return entities.computeIfAbsent(facet, this::readEntities);
    }

    private Map<String, Entity> readEntities(Facet facet) {
        Map<String, Entity> names = new LinkedHashMap<>();
        List<Dimension> dimensions =
                facet.role().isPresent()
                        ? List.of(Dimension.values())
                        : facet.dimension().stream().toList();
        for (Dimension dimension : dimensions) {
            version.tags().of(dimension).forEach(t -> names.put(t.entity().id(), t.entity()));
        }
        return names;
    }

    boolean has(Facet facet, String value, boolean alsoNamed) {
        return (alsoNamed ? named : about).getOrDefault(facet, Set.of()).contains(value);
    }

    /** Whether the headline has all words but the last, and one that begins with the last. */
    boolean hasBeginning(List<String> words) {
        return !words.isEmpty()
                && headline.words().containsAll(words.subList(0, words.size() - 1))
                && headline.words().stream().anyMatch(word -> word.startsWith(words.getLast()));
    }

    /** Each different word of the headline, or of the text. */
    Set<String> words(Clause.Field place) {
        return place == Clause.Field.HEADLINE ? headline.words() : body.words();
    }

    boolean isAt(String key) {
        return Optional.ofNullable(version.article().url())
                .flatMap(CanonicalUrl::key)
                .filter(key::equals)
                .isPresent();
    }

    /** Whether somebody was found by one of the names that count. */
    boolean means(Clause.Name name) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> version.tags().of(dimension).stream())
                .filter(tag -> tag.entity().id().equals(name.entity().id()))
                .flatMap(tag -> tag.mentions().stream())
                .anyMatch(mention -> name.foundBy().test(mention.text()));
    }

    boolean wasPublishedIn(DayRange days) {
        PublicationDate date = published();
        return days.isOpen() || (date != null && contains(days, date.firstDay()));
    }

    boolean wasAddedIn(DayRange days) {
        return contains(days, version.captured().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean contains(DayRange days, LocalDate day) {
        return (days.from() == null || !day.isBefore(days.from()))
                && (days.to() == null || !day.isAfter(days.to()));
    }

    /** Whether one sentence has everything that is asked of it where it stands. */
    boolean anySentence(BiPredicate<ScannedText, Set<Clause.Field>> test) {
        return headline.sentences().stream().anyMatch(s -> test.test(s, Set.of(ANYWHERE, HEADLINE)))
                || body.sentences().stream().anyMatch(s -> test.test(s, Set.of(ANYWHERE)))
                || lead.sentences().stream().anyMatch(s -> test.test(s, Set.of(LEAD)));
    }

    boolean anyText(Clause.Field place, Predicate<ScannedText> test) {
        return switch (place) {
            case ANYWHERE -> test.test(headline) || test.test(body);
            case HEADLINE -> test.test(headline);
            case LEAD -> test.test(lead);
            case AUTHOR -> authors.stream().anyMatch(test);
        };
    }
}
