package newsarchive.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.query.Alias;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Cursor;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import newsarchive.query.Slice;
import newsarchive.query.Sort;
import org.jspecify.annotations.Nullable;

/** Questions of every shape about {@link RandomArticles}. */
public final class RandomQueries {
    private final Random random;
    private final List<String> words =
            Stream.concat(
                            RandomArticles.WORDS.values().stream().flatMap(List::stream),
                            Stream.of("—", "宙機", "攻", "absent", "HACKER", "Tokyo"))
                    .sorted()
                    .toList();

    public RandomQueries(Random random) {
        this.random = random;
    }

    public ArticleQuery next() {
        Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
        boolean ofClaims = random.nextInt(3) == 0;
        for (Facet facet : Facet.values()) {
            boolean chosen =
                    facet.role().isPresent()
                            ? ofClaims && random.nextInt(3) == 0
                            : random.nextInt(5) == 0;
            if (chosen) {
                selections.put(facet, new Selection(some(facet), some(facet)));
            }
        }
        Sort sort = pick(List.of(Sort.values()));
        return new ArticleQuery(
                "",
                random.nextInt(3) == 0 ? new Clause.Everything() : clause(3),
                List.of(),
                selections,
                random.nextInt(3) == 0,
                random.nextInt(4) == 0 ? days() : DayRange.ALWAYS,
                random.nextInt(4) == 0 ? addedDays() : DayRange.ALWAYS,
                random.nextInt(4) == 0 ? moment() : null,
                random.nextBoolean(),
                random.nextBoolean(),
                sort,
                slice(sort));
    }

    private Instant moment() {
        return LocalDate.of(2024, 1, 1)
                .plusDays(random.nextInt(120))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** Of relevance nobody but an index knows the places. */
    private Slice slice(Sort sort) {
        int size = pick(List.of(0, 1, 5, 100));
        return sort == Sort.RELEVANCE || random.nextInt(3) > 0
                ? Slice.page(size, 1 + random.nextInt(3))
                : new Slice(size, 1, new Cursor(sort, 0, time(sort), "a" + random.nextInt(60)));
    }

    private @Nullable Long time(Sort sort) {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
        return sort == Sort.ADDED
                ? Long.valueOf(random.nextInt(40))
                : random.nextInt(4) == 0 ? null : Long.valueOf(day.toEpochDay() * 86_400);
    }

    private Clause clause(int depth) {
        Clause.Field place = pick(List.of(Clause.Field.values()));
        int rare = random.nextInt(12);
        if (rare < 2) {
            return rare == 0 ? identifier() : name();
        }
        if (random.nextInt(12) == 0) {
            return new Clause.SameSentence(
                    Stream.generate(this::inSentence).limit(2 + random.nextInt(2)).toList());
        }
        if (random.nextInt(20) == 0) {
            return random.nextInt(4) == 0
                    ? new Clause.Address("news.example/" + random.nextInt(30))
                    : claim();
        }
        return switch (random.nextInt(depth > 0 ? 18 : 12)) {
            case 0, 1, 2 -> new Clause.Word(place, pick(words));
            case 3 -> new Clause.Phrase(place, pick(words) + " " + pick(words), 0);
            case 4 -> near(place);
            case 5 -> new Clause.Prefix(place, beginning(pick(words)));
            case 6 -> new Clause.Fuzzy(place, mistyped(pick(words)), 1 + random.nextInt(2));
            case 7, 8 -> in();
            case 9 -> new Clause.Published(days());
            case 10 -> new Clause.Story("a" + random.nextInt(60));
            case 11 -> new Clause.Arrived(random.nextInt(20), 20 + random.nextInt(20));
            case 12, 13, 14 -> new Clause.And(List.of(clause(depth - 1), clause(depth - 1)));
            case 15, 16 -> new Clause.Or(List.of(clause(depth - 1), clause(depth - 1)));
            default -> new Clause.Not(clause(depth - 1));
        };
    }

    private Clause inSentence() {
        Clause.Field place =
                pick(List.of(Clause.Field.ANYWHERE, Clause.Field.HEADLINE, Clause.Field.LEAD));
        return switch (random.nextInt(7)) {
            case 0 -> new Clause.Phrase(place, pick(words) + " " + pick(words), 0);
            case 1 -> new Clause.Prefix(place, beginning(pick(words)));
            case 2 -> new Clause.Fuzzy(place, mistyped(pick(words)), 1 + random.nextInt(2));
            case 3 -> new Clause.Or(List.of(inSentence(), inSentence()));
            default -> new Clause.Word(Clause.Field.ANYWHERE, pick(words));
        };
    }

    private Clause claim() {
        List<Clause.Part> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            ClaimRole role = pick(List.of(ClaimRole.values()));
            List<String> ids = values(Facet.of(role));
            parts.add(new Clause.Part(role, Set.of(pick(ids))));
            if (random.nextInt(3) == 0) {
                parts.add(new Clause.Part(role, Set.copyOf(List.of(ids.get(0), ids.get(4)))));
            }
        }
        return new Clause.OneClaim(parts);
    }

    /** Authors have names and no identifiers. */
    private Clause identifier() {
        Clause.Field place =
                pick(List.of(Clause.Field.ANYWHERE, Clause.Field.HEADLINE, Clause.Field.LEAD));
        String value = pick(List.of("cve-2021-44228", "evil.example", "5.1.1.1", "cve-20", "15."));
        return new Clause.Identifier(place, value, value.length() < 7 || random.nextBoolean());
    }

    /** The words need not be names: whether they are told apart from tags is what is asked. */
    private Clause name() {
        Facet facet = pick(List.of(Facet.COUNTRY, Facet.ACTOR, Facet.AGENCY));
        String id = pick(values(facet).stream().filter(v -> !v.endsWith("/")).toList());
        Kind kind = facet == Facet.COUNTRY ? Kind.COUNTRY : Kind.THREAT_GROUP;
        List<Alias> aliases = new ArrayList<>();
        for (String text : List.of(pick(List.of("x", "y")), pick(words), "space agency")) {
            if (random.nextBoolean()) {
                aliases.add(new Alias(text, "somebody", random.nextInt(3) == 0));
            }
        }
        return new Clause.Name(
                pick(words), new Entity(id, id, kind, null), aliases, random.nextBoolean());
    }

    /** Of different words: of the same word twice Lucene may miss some. */
    private Clause near(Clause.Field place) {
        List<String> different = Stream.generate(() -> pick(SPACED)).distinct().limit(3).toList();
        int size = 2 + random.nextInt(2);
        return new Clause.Phrase(
                place, String.join(" ", different.subList(0, size)), random.nextInt(5));
    }

    private static final List<String> SPACED =
            List.of("space", "agency", "agencies", "hacks", "launch", "Haus", "Angriff", "hakcer");

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 2));
    }

    private String mistyped(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        char first = word.charAt(at);
        char second = word.charAt(at + 1);
        return word.substring(0, at) + second + first + word.substring(at + 2);
    }

    private Clause in() {
        Facet facet = pick(List.of(Facet.values()));
        return new Clause.In(facet, pick(values(facet)));
    }

    private Set<String> some(Facet facet) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(pick(values(facet)));
        }
        return some;
    }

    private static List<String> values(Facet facet) {
        return switch (facet) {
            case COUNTRY -> plus(RandomArticles.COUNTRIES, "country/", "XX");
            case ACTOR -> plus(RandomArticles.ACTORS.keySet(), "threat-group/", "person/");
            case AGENCY -> plus(RandomArticles.AGENCIES.keySet(), "space-science/", "tick");
            case ACCUSED, TARGET, ATTRIBUTED_BY, REPORTED_BY, DISPUTED_BY ->
                    Stream.of(
                                    RandomArticles.COUNTRIES,
                                    RandomArticles.ACTORS.keySet(),
                                    RandomArticles.AGENCIES.keySet())
                            .flatMap(ids -> ids.stream().sorted())
                            .toList();
            case PUBLISHER -> RandomArticles.PUBLISHERS.stream().map(Entity::slug).toList();
            case LANGUAGE -> plus(RandomArticles.WORDS.keySet(), "it");
            case YEAR -> List.of("2019", "2020", "2021", "1999");
        };
    }

    private static List<String> plus(java.util.Collection<String> values, String... more) {
        return Stream.concat(values.stream().sorted(), Stream.of(more)).toList();
    }

    private DayRange days() {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
        return range(from, from.plusDays(random.nextInt(400)));
    }

    private DayRange addedDays() {
        LocalDate from = LocalDate.of(2024, 1 + random.nextInt(4), 1);
        return range(from, from.plusDays(random.nextInt(60)));
    }

    private DayRange range(LocalDate from, LocalDate to) {
        return switch (random.nextInt(3)) {
            case 0 -> new DayRange(from, null);
            case 1 -> new DayRange(null, to);
            default -> new DayRange(from, to);
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
