package newsarchive.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import newsarchive.article.Claim;
import newsarchive.query.Alias;
import newsarchive.query.Clause;

/** Evaluates a clause article by article, as its definition says and no faster. */
final class ScanMatcher {
    private final Analysis analysis;
    private final boolean named;
    private final ScannedStories stories;
    private final List<ScannedArticle> all;

    /**
     * @param all articles that are searched: a name may mean somebody in one of them
     */
    ScanMatcher(
            Analysis analysis, boolean named, ScannedStories stories, List<ScannedArticle> all) {
        this.all = all;
        this.stories = stories;
        this.analysis = analysis;
        this.named = named;
    }

    Predicate<ScannedArticle> of(Clause clause) {
        return test(clause).orElse(article -> true);
    }

    /** Nothing for a clause without a word, which is left out. */
    private Optional<Predicate<ScannedArticle>> test(Clause clause) {
        return switch (clause) {
            case Clause.Everything() -> Optional.of(article -> true);
            case Clause.Nothing() -> Optional.of(article -> false);
            case Clause.Word(var place, var text) ->
                    words(text, place, field -> field.hasWord(text));
            case Clause.Name name -> name(name);
            case Clause.Phrase(var place, var text, var slop) ->
                    words(text, place, field -> field.hasPhrase(text, slop));
            case Clause.Prefix(var place, var stem) ->
                    words(stem, place, field -> field.hasPrefix(stem));
            case Clause.Fuzzy(var place, var text, var edits) ->
                    words(text, place, field -> field.hasFuzzy(text, edits));
            case Clause.SameSentence(var all) -> sentence(all);
            case Clause.Identifier(var place, var value, var beginning) ->
                    Optional.of(article ->
                            article.anyText(place, f -> f.hasIdentifier(value, beginning)));
            case Clause.Address(var key) -> Optional.of(article -> article.isAt(key));
            case Clause.OneClaim(var parts) ->
                    Optional.of(article ->
                            article.hasClaim(claim ->
                                    parts.stream().allMatch(part -> isOneOf(part, claim))));
            case Clause.In(var facet, var value) ->
                    Optional.of(article -> article.has(facet, value, named));
            case Clause.Published(var days) -> Optional.of(article -> article.wasPublishedIn(days));
            case Clause.Arrived(var after, var last) ->
                    Optional.of(article -> article.arrivedBetween(after, last));
            case Clause.Story(var id) -> Optional.of(article -> stories.areTogether(article, id));
            case Clause.And(var all) -> joined(all, Predicate::and);
            case Clause.Or(var any) -> joined(any, Predicate::or);
            case Clause.Not(var inner) -> test(inner).map(Predicate::negate);
        };
    }

    private Optional<Predicate<ScannedArticle>> sentence(List<Clause> clauses) {
        List<Clause> asked = clauses.stream().filter(clause -> test(clause).isPresent()).toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(article ->
                        article.anySentence((sentence, places) ->
                                asked.stream().allMatch(c -> stands(c, sentence, places))));
    }

    private static boolean stands(Clause clause, ScannedText sentence, Set<Clause.Field> places) {
        return switch (clause) {
            case Clause.Word(var place, var text) ->
                    places.contains(place) && sentence.hasWord(text);
            case Clause.Phrase(var place, var text, var slop) ->
                    places.contains(place) && sentence.hasPhrase(text, slop);
            case Clause.Prefix(var place, var stem) ->
                    places.contains(place) && sentence.hasPrefix(stem);
            case Clause.Fuzzy(var place, var text, var edits) ->
                    places.contains(place) && sentence.hasFuzzy(text, edits);
            case Clause.Or(var any) -> any.stream().anyMatch(c -> stands(c, sentence, places));
            case Clause other -> throw new IllegalArgumentException("no words: " + other);
        };
    }

    private static boolean isOneOf(Clause.Part part, Claim claim) {
        return part.role().ids(claim).stream().anyMatch(part.ids()::contains);
    }

    /** As typed, or meant by the tags, or by a sure name; alone only without what is typed. */
    private Optional<Predicate<ScannedArticle>> name(Clause.Name name) {
        Predicate<ScannedArticle> otherwise =
                article ->
                        article.means(name)
                                || name.aliases().stream()
                                        .filter(Alias::sure)
                                        .anyMatch(alias -> isPrinted(alias, article));
        boolean words = !name.alone() || all.stream().noneMatch(otherwise);
        return test(name.typed()).map(typed -> words ? typed.or(otherwise) : otherwise);
    }

    private static boolean isPrinted(Alias alias, ScannedArticle article) {
        return article.anyText(Clause.Field.ANYWHERE, field -> field.hasPhrase(alias.text(), 0));
    }

    private Optional<Predicate<ScannedArticle>> words(
            String text, Clause.Field place, Predicate<ScannedText> test) {
        return analysis.exact(text).isEmpty()
                ? Optional.empty()
                : Optional.of(article -> article.anyText(place, test));
    }

    private Optional<Predicate<ScannedArticle>> joined(
            List<Clause> clauses, BinaryOperator<Predicate<ScannedArticle>> join) {
        return clauses.stream().map(this::test).flatMap(Optional::stream).reduce(join);
    }
}
