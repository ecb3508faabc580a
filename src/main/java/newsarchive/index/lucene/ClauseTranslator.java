package newsarchive.index.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsarchive.query.Clause;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene's query of a clause. A clause that names no word at all, such as a lone dash, asks
 * for nothing and is left out wherever it stands.
 */
final class ClauseTranslator {
    /** The article asked for goes before all that mention its address. */
    private static final float FIRST = 1_000;

    private final WordQueries words;
    private final Overlay overlay;
    private final boolean named;
    private final StoryQueries stories;
    private final SentenceQueries sentences;

    /**
     * @param named whether values count that an article only names in passing
     */
    ClauseTranslator(WordQueries words, Overlay overlay, boolean named, StoryQueries stories) {
        this.words = words;
        this.overlay = overlay;
        this.stories = stories;
        sentences = new SentenceQueries(words, stories.snapshot().searcher());
        this.named = named;
    }

    /** The same with other queries for words. */
    ClauseTranslator with(WordQueries others) {
        return new ClauseTranslator(others, overlay, named, stories);
    }

    /** The query, or one for every article when the clause asks for nothing. */
    Query query(Clause clause) {
        return translate(clause).orElseGet(() -> MatchAllDocsQuery.INSTANCE);
    }

    /** The query, or nothing when the clause asks for nothing. */
    Optional<Query> translate(Clause clause) {
        return switch (clause) {
            case Clause.Everything() -> Optional.of(MatchAllDocsQuery.INSTANCE);
            case Clause.Nothing() -> Optional.of(new MatchNoDocsQuery("asked for"));
            case Clause.Word word -> words.word(word);
            case Clause.Name name ->
                    new NameQueries(words, overlay, stories.snapshot()).query(name);
            case Clause.Phrase phrase -> words.phrase(phrase);
            case Clause.Prefix prefix -> words.prefix(prefix);
            case Clause.Fuzzy fuzzy -> words.fuzzy(fuzzy);
            case Clause.SameSentence(List<Clause> all) -> sentence(all);
            case Clause.Identifier identifier -> Optional.of(IdentifierQueries.of(identifier));
            case Clause.Address(String key) ->
                    Optional.of(
                            new BoostQuery(new TermQuery(new Term(Fields.ADDRESS, key)), FIRST));
            case Clause.OneClaim(List<Clause.Part> parts) -> Optional.of(unscored(claim(parts)));
            case Clause.In(Facet facet, String value) ->
                    Optional.of(unscored(overlay.has(facet, value, named)));
            case Clause.Published(DayRange days) ->
                    Optional.of(unscored(days(Fields.PUBLISHED_DAY, days)));
            case Clause.Arrived(long after, long last) ->
                    Optional.of(
                            unscored(
                                    LongPoint.newRangeQuery(
                                            Fields.ARRIVED, Math.addExact(after, 1), last)));
            case Clause.Story(String id) -> Optional.of(unscored(stories.of(id)));
            case Clause.And(List<Clause> all) -> and(all);
            case Clause.Or(List<Clause> any) -> or(any);
            case Clause.Not(Clause inner) -> translate(inner).map(ClauseTranslator::not);
        };
    }

    /** Most articles are out of the question for lack of a word. */
    private Optional<Query> sentence(List<Clause> clauses) {
        return and(clauses)
                .map(words ->
                        new BooleanQuery.Builder()
                                .add(words, Occur.MUST)
                                .add(sentences.of(clauses), Occur.FILTER)
                                .build());
    }

    /** Who has a role in any claim is known cheaply; only then claims are read. */
    private Query claim(List<Clause.Part> parts) {
        BooleanQuery.Builder claim = new BooleanQuery.Builder();
        for (Clause.Part part : parts) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            part.ids()
                    .forEach(id ->
                            any.add(overlay.has(Facet.of(part.role()), id, named), Occur.SHOULD));
            claim.add(any.build(), Occur.FILTER);
        }
        if (parts.size() > 1) {
            claim.add(new OneClaimQuery(parts, overlay), Occur.FILTER);
        }
        return claim.build();
    }

    private Optional<Query> and(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> translate(clause).ifPresent(q -> all.add(q, Occur.MUST)));
        return built(all);
    }

    private Optional<Query> or(List<Clause> clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> translate(clause).ifPresent(q -> any.add(q, Occur.SHOULD)));
        return built(any);
    }

    private static Optional<Query> built(BooleanQuery.Builder builder) {
        BooleanQuery query = builder.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private static Query unscored(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.FILTER).build();
    }

    /** Articles first captured by a moment; all without one. */
    static Query firstKeptBy(@Nullable Instant moment) {
        return moment == null
                ? MatchAllDocsQuery.INSTANCE
                : LongPoint.newRangeQuery(Fields.FIRST_KEPT, Long.MIN_VALUE, moment.toEpochMilli());
    }

    /** Articles with a day in the range; every article for a range without ends. */
    static Query days(String field, DayRange days) {
        return days.isOpen()
                ? MatchAllDocsQuery.INSTANCE
                : LongPoint.newRangeQuery(
                        field,
                        days.from() == null ? Long.MIN_VALUE : day(days.from()),
                        days.to() == null ? Long.MAX_VALUE : day(days.to()));
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }
}
