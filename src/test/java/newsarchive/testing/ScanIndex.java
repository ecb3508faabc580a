package newsarchive.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Tags;
import newsarchive.desk.Change;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.Effect;
import newsarchive.index.FacetCount;
import newsarchive.index.Headline;
import newsarchive.index.Highlight;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Pair;
import newsarchive.index.Pairs;
import newsarchive.index.Status;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.query.Partial;
import newsarchive.query.Selection;
import newsarchive.query.Sort;

/**
 * The port in memory, by brute force: each count is a search of its own, made as its definition
 * says. The oracle for real backends; it shares their analyzers and nothing else. Knows nothing of
 * relevance (best first is by id) and marks no matches.
 */
public final class ScanIndex implements ArticleIndex {
    private final Analysis analysis;
    private final Map<ArticleId, Map<String, ArticleVersion>> put = new TreeMap<>();
    private final Map<ArticleId, List<ArticleVersion>> versions = new TreeMap<>();
    private final Map<ArticleId, Long> arrivals = new TreeMap<>();
    private final Supplier<Corrections> corrections;
    private List<ArticleVersion> found = List.of();
    private List<ScannedArticle> visible = List.of();
    private Matching matching = new Matching(new Clause.Nothing(), false, List.of());
    private List<ScannedArticle> matched = List.of();
    private ScannedTies ties = new ScannedTies(List.of());
    private Corrections applied = Corrections.NONE;
    private ScannedStories stories = new ScannedStories(List.of());
    private int refreshes;
    private Status status = new Status(0, 0, Checkpoint.START, 0);

    public ScanIndex(Analysis analysis) {
        this(analysis, () -> Corrections.NONE);
    }

    public ScanIndex(Analysis analysis, Supplier<Corrections> corrections) {
        this.analysis = analysis;
        this.corrections = corrections;
    }

    @Override
    public void put(List<ArticleVersion> batch) {
        for (ArticleVersion version : batch) {
            put.computeIfAbsent(version.id(), id -> new TreeMap<>())
                    .putIfAbsent(version.digest(), version);
        }
    }

    @Override
    public void remove(Collection<ArticleId> ids) {
        ids.forEach(put::remove);
    }

    @Override
    public void refresh(Checkpoint checkpoint) {
        refreshes++;
        versions.clear();
        arrivals.clear();
        put.forEach((id, all) -> {
            versions.put(
                    id, all.values().stream().sorted(ArticleVersion.NEWEST.reversed()).toList());
            arrivals.put(id, ArticleVersion.lastArrival(versions.getOrDefault(id, List.of())));
        });
        found =
                put.values().stream()
                        .map(versions ->
                                versions.values().stream().max(ArticleVersion.NEWEST).orElseThrow())
                        .toList();
        correct();
        long count = put.values().stream().mapToLong(Map::size).sum();
        long last = arrivals.values().stream().mapToLong(Long::longValue).max().orElse(0);
        status = new Status(found.size(), count, checkpoint, last);
    }

    @Override
    public String state() {
        return refreshes + " " + corrections.get().decisions();
    }

    private void correct() {
        applied = corrections.get();
        visible =
                found.stream()
                        .map(version -> corrected(version, applied))
                        .map(version ->
                                new ScannedArticle(
                                        version,
                                        versions.getOrDefault(version.id(), List.of()),
                                        analysis))
                        .toList();
        ties = new ScannedTies(visible);
        stories = new ScannedStories(visible);
    }

    private static ArticleVersion corrected(ArticleVersion version, Corrections corrections) {
        return version.with(corrections.apply(version.id(), version.tags()));
    }

    private List<ScannedArticle> visible() {
        if (applied != corrections.get()) {
            correct();
        }
        return visible;
    }

    @Override
    public Effect effect(Change change) {
        long changes = 0;
        long of = 0;
        for (ArticleVersion version : found) {
            Tags before = corrected(version, change.before()).tags();
            Tags after = corrected(version, change.after()).tags();
            boolean has = hasAny(before, change.ids()) || hasAny(after, change.ids());
            of += has ? 1 : 0;
            changes += before.equals(after) ? 0 : 1;
        }
        return new Effect(changes, of);
    }

    private static boolean hasAny(Tags tags, Set<String> ids) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> tags.of(dimension).stream())
                .anyMatch(tag -> ids.contains(tag.entity().id()));
    }

    @Override
    public Hits search(ArticleQuery query) {
        List<ScannedArticle> found = inOrder(query);
        List<ScannedArticle> firsts = stories.firsts(found);
        ScannedSlice slice = new ScannedSlice(query, query.stories() ? firsts : found);
        List<Hit> hits = slice.articles().stream().map(this::hit).toList();
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(query, facet));
        }
        long undated = found.stream().filter(article -> article.published() == null).count();
        NavigableMap<LocalDate, Long> days = new TreeMap<>();
        found.stream()
                .map(ScannedArticle::published)
                .filter(java.util.Objects::nonNull)
                .forEach(date -> days.merge(date.firstDay(), 1L, Long::sum));
        long changed = found.stream().filter(each -> each.changedSince(query.asOf())).count();
        return new Hits(
                found.size(),
                firsts.size(),
                hits,
                partial(query, found, query.stories() ? firsts.size() : found.size()),
                facets,
                days,
                undated,
                changed,
                slice.next());
    }

    @Override
    public void walk(ArticleQuery query, Consumer<Match> taker) {
        inOrder(query).stream()
                .map(article -> new Match(ranked(article), stories.story(article).id()))
                .toList() // What the taker does to the index comes too late.
                .forEach(taker);
    }

    private List<ScannedArticle> inOrder(ArticleQuery query) {
        return found(query).stream().sorted(ScannedSlice.order(query.sort())).toList();
    }

    @Override
    public List<Pair> together(ArticleQuery query) {
        List<ScannedArticle> found = found(query);
        List<FacetCount> entities =
                Stream.of(Facet.COUNTRY, Facet.ACTOR, Facet.AGENCY)
                        .flatMap(facet -> mostFrequent(query, facet, found).stream())
                        .toList();
        List<Pair> pairs = new ArrayList<>();
        for (FacetCount one : entities) {
            for (FacetCount other : entities.subList(entities.indexOf(one) + 1, entities.size())) {
                long both =
                        found.stream()
                                .filter(a -> a.has(one.facet(), one.id(), query.named()))
                                .filter(a -> a.has(other.facet(), other.id(), query.named()))
                                .count();
                if (both > 0) {
                    pairs.add(new Pair(one, other, both, found.size()));
                }
            }
        }
        return Pairs.mostSurprising(pairs);
    }

    private List<FacetCount> mostFrequent(
            ArticleQuery query, Facet facet, List<ScannedArticle> found) {
        Selection selection = query.selection(facet);
        Map<String, Long> counts = new TreeMap<>();
        found.stream()
                .flatMap(article -> article.values(facet, query.named()).stream())
                .filter(value -> !value.endsWith("/"))
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(value ->
                        named(
                                facet,
                                value.getKey(),
                                value.getValue(),
                                selection.included().contains(value.getKey()),
                                selection.excluded().contains(value.getKey())))
                .sorted(mostFirst())
                .limit(Pairs.OF_A_DIMENSION)
                .toList();
    }

    /** Every count asks for the same words again. */
    private List<ScannedArticle> matching(Clause clause, boolean named) {
        Matching asked = new Matching(clause, named, visible());
        if (!asked.equals(matching)) {
            matching = asked;
            matched =
                    visible().stream()
                            .filter(new ScanMatcher(analysis, named, stories, visible()).of(clause))
                            .toList();
        }
        return matched;
    }

    private record Matching(Clause clause, boolean named, List<ScannedArticle> among) {}

    /** What fills the first page below all full matches. */
    private List<Hit> partial(ArticleQuery query, List<ScannedArticle> full, int rows) {
        Optional<Partial> partial = Partial.of(query.clause());
        if (partial.isEmpty() || query.page() > 1 || query.after() != null) {
            return List.of();
        }
        List<Clause> asked = new ArrayList<>(partial.get().required());
        asked.add(new Clause.Or(partial.get().wished()));
        List<ScannedArticle> some = new ArrayList<>(found(query.asking(new Clause.And(asked))));
        some.removeAll(full);
        if (query.stories()) {
            some = new ArrayList<>(stories.firsts(some));
            some.removeIf(each -> full.stream().anyMatch(other -> areTogether(each, other)));
        }
        return some.stream().limit(Math.max(0, query.size() - rows)).map(this::hit).toList();
    }

    private boolean areTogether(ScannedArticle article, ScannedArticle other) {
        return stories.areTogether(article, other.version().id().value());
    }

    private List<ScannedArticle> found(ArticleQuery query) {
        return matching(query.clause(), query.named()).stream()
                .filter(article -> article.wasPublishedIn(query.published()))
                .filter(article -> article.wasAddedIn(query.added()))
                .filter(article -> article.wasKeptBy(query.asOf()))
                .filter(article -> isChosen(article, query))
                .filter(article -> hasClaimAskedFor(article, query))
                .toList();
    }

    private static boolean isChosen(ScannedArticle article, ArticleQuery query) {
        return query.selections().entrySet().stream()
                .allMatch(chosen -> {
                    Predicate<String> has =
                            value -> article.has(chosen.getKey(), value, query.named());
                    Set<String> included = chosen.getValue().included();
                    return chosen.getValue().excluded().stream().noneMatch(has)
                            && (included.isEmpty()
                                    || (query.matchAll()
                                            ? included.stream().allMatch(has)
                                            : included.stream().anyMatch(has)));
                });
    }

    /** One claim has to hold what is included by all roles; what is excluded no claim may hold. */
    private static boolean hasClaimAskedFor(ScannedArticle article, ArticleQuery query) {
        Map<ClaimRole, Set<String>> asked = new EnumMap<>(ClaimRole.class);
        for (ClaimRole role : ClaimRole.values()) {
            Set<String> included = query.selection(Facet.of(role)).included();
            if (!included.isEmpty()) {
                asked.put(role, included);
            }
        }
        return asked.isEmpty()
                || article.hasClaim(claim ->
                        asked.entrySet().stream()
                                .allMatch(role -> {
                                    List<String> ids = role.getKey().ids(claim);
                                    return query.matchAll()
                                            ? ids.containsAll(role.getValue())
                                            : role.getValue().stream().anyMatch(ids::contains);
                                }));
    }

    private List<FacetCount> counts(ArticleQuery query, Facet facet) {
        Selection selection = query.selection(facet);
        Set<String> values = new LinkedHashSet<>(selection.all());
        visible().forEach(article -> values.addAll(article.values(facet, query.named())));
        return values.stream()
                .map(value -> count(query, facet, value))
                .filter(count -> count.count() > 0 || count.selected() || count.excluded())
                .sorted(mostFirst())
                .toList();
    }

    private FacetCount count(ArticleQuery query, Facet facet, String value) {
        Selection selection = query.selection(facet);
        boolean excluded = selection.excluded().contains(value);
        long count =
                found(query.choosing(facet, asked(selection, value, excluded, query.matchAll())))
                        .stream()
                        .filter(article -> article.has(facet, value, query.named()))
                        .count();
        boolean selected = selection.included().contains(value);
        return named(facet, value, count, selected, excluded);
    }

    /** The choice that the count of a value is the total of. */
    private static Selection asked(
            Selection selection, String value, boolean excluded, boolean matchAll) {
        if (excluded) {
            Set<String> others = new LinkedHashSet<>(selection.excluded());
            others.remove(value);
            return new Selection(selection.included(), others);
        }
        Set<String> included = new LinkedHashSet<>(Set.of(value));
        if (matchAll) {
            included.addAll(selection.included());
        }
        return new Selection(included, selection.excluded());
    }

    private FacetCount named(
            Facet facet, String value, long count, boolean selected, boolean excluded) {
        Entity entity = entity(facet, value);
        String kind = entity == null ? null : entity.kind().id();
        String label =
                switch (facet) {
                    case COUNTRY,
                            ACTOR,
                            AGENCY,
                            ACCUSED,
                            TARGET,
                            ATTRIBUTED_BY,
                            REPORTED_BY,
                            DISPUTED_BY ->
                            entity == null ? value : entity.name();
                    case PUBLISHER -> publisher(value);
                    case LANGUAGE ->
                            Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
                    case YEAR -> value;
                };
        return new FacetCount(facet, value, label, kind, count, selected, excluded);
    }

    private @org.jspecify.annotations.Nullable Entity entity(Facet facet, String value) {
        if (value.endsWith("/")) {
            String word = value.substring(0, value.length() - 1);
            return Kind.ofId(word)
                    .map(kind -> new Entity(word, kind.label(), kind, null))
                    .orElse(null);
        }
        return visible().stream()
                .map(article -> article.entities(facet).get(value))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String publisher(String id) {
        return visible().stream()
                .map(article -> article.version().article().publisher())
                .filter(name -> name != null && Entity.slug(name).equals(id))
                .findFirst()
                .orElse(id);
    }

    private Hit hit(ScannedArticle article) {
        ArticleVersion version = ranked(article);
        return new Hit(
                version.article(),
                version.tags(),
                Highlight.plain(version.article().headline()),
                Highlight.plain(version.article().body()),
                List.of(),
                stories.story(article));
    }

    private static Comparator<FacetCount> mostFirst() {
        return Comparator.comparingLong(FacetCount::count)
                .reversed()
                .thenComparing(FacetCount::label)
                .thenComparing(FacetCount::id);
    }

    @Override
    public Optional<ArticleVersion> find(ArticleId id) {
        return visible().stream()
                .filter(article -> article.version().id().equals(id))
                .map(this::ranked)
                .findFirst();
    }

    @Override
    public Tags ranked(Article article, Tags tags) {
        visible(); // Ties are counted in articles as they are corrected now.
        return ties.ranked(article, tags);
    }

    private ArticleVersion ranked(ScannedArticle article) {
        return ties.ranked(article.version());
    }

    @Override
    public List<ArticleVersion> versions(ArticleId id) {
        visible(); // Ties are counted in articles as they are corrected now.
        return versions.getOrDefault(id, List.of()).stream()
                .map(version -> corrected(version, corrections.get()))
                .map(ties::ranked)
                .toList();
    }

    @Override
    public List<Headline> headlines(String typed, int size) {
        List<String> words = analysis.exact(typed).stream().map(Analysis.Token::text).toList();
        return visible().stream()
                .filter(article -> typed.strip().length() > 1 && article.hasBeginning(words))
                .sorted(ScannedSlice.order(Sort.NEWEST))
                .limit(size)
                .map(article -> article.version().article())
                .map(article -> new Headline(article.id(), article.headline()))
                .toList();
    }

    @Override
    public List<String> closeWords(String word, int size) {
        return new ScannedWords(visible(), analysis).near(word, size);
    }

    @Override
    public List<FacetCount> suggest(String prefix, Set<String> ids, int size) {
        String start = prefix.strip().toLowerCase(Locale.ROOT);
        return search(ArticleQuery.everything()).facets().values().stream()
                .flatMap(List::stream)
                .filter(count -> !count.id().endsWith("/"))
                .filter(count ->
                        count.facet().dimension().isPresent() || count.facet() == Facet.PUBLISHER)
                .filter(count ->
                        count.label().toLowerCase(Locale.ROOT).startsWith(start)
                                || (count.facet().dimension().isPresent()
                                        && ids.contains(count.id())))
                .sorted(mostFirst())
                .limit(size)
                .toList();
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
