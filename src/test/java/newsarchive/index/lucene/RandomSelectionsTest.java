package newsarchive.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsarchive.article.ArticleId;
import newsarchive.article.Tags;
import newsarchive.desk.Change;
import newsarchive.desk.Corrections;
import newsarchive.index.ArticleIndex;
import newsarchive.index.Checkpoint;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Story;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Cursor;
import newsarchive.query.Sort;
import newsarchive.testing.RandomArticles;
import newsarchive.testing.RandomCorrections;
import newsarchive.testing.RandomQueries;
import newsarchive.testing.ScanIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random archives and random questions: Lucene must answer as brute force does. */
final class RandomSelectionsTest {
    private static final int STATES = Boolean.getBoolean("newsarchive.thorough") ? 100_000 : 10_000;
    private static final int QUESTIONS_PER_ARCHIVE = 500;
    private static final int ARCHIVES = STATES / QUESTIONS_PER_ARCHIVE;

    /** Corrections change the index again and again, which takes its time. */
    private static final int CORRECTED = ARCHIVES / 10;

    private static final long SEED = Long.getLong("newsarchive.seed", new Random().nextLong());

    @TempDir private Path folder;

    @Test
    void luceneAnswersLikeBruteForce() {
        int found = 0;
        long learnt = 0;
        Random random = new Random(SEED);
        for (int i = 0; i < ARCHIVES; i++) {
            Path own = folder.resolve("archive-" + i);
            try (LuceneIndex lucene = LuceneIndex.openWriter(own, id -> Optional.empty());
                    ScanIndex scan = new ScanIndex(new LuceneAnalysis())) {
                fill(random, lucene, scan);
                learnt += learnt(lucene);
                RandomQueries queries = new RandomQueries(random);
                for (int j = 0; j < QUESTIONS_PER_ARCHIVE; j++) {
                    ArticleQuery query = queries.next();
                    found += compare(query, lucene, scan) > 0 ? 1 : 0;
                    if (j % 10 == 0) {
                        comparePaging(query, lucene);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%,d states, 0 differences, -Dnewsarchive.seed=%d%n", STATES, SEED);
        // Questions that find nothing would prove little.
        assertThat(found).isGreaterThan(STATES / 10);
        assertThat(learnt).isPositive();
    }

    /** In how many articles something that is learnt speaks for a country. */
    private static long learnt(ArticleIndex index) {
        return walked(ArticleQuery.everything(), index).stream()
                .filter(match ->
                        match.version().tags().countries().stream()
                                .anyMatch(tag -> !tag.ties().isEmpty()))
                .count();
    }

    @Test
    void correctedAnswersAreThoseOfCorrectedArticles() {
        System.out.printf("random corrections: -Dnewsarchive.seed=%d%n", SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < CORRECTED; i++) {
            AtomicReference<Corrections> corrections = new AtomicReference<>(Corrections.NONE);
            Path own = folder.resolve("corrected-" + i);
            try (LuceneIndex lucene =
                            LuceneIndex.openWriter(own, id -> Optional.empty(), corrections::get);
                    ScanIndex scan = new ScanIndex(new LuceneAnalysis(), corrections::get)) {
                fill(random, lucene, scan);
                RandomQueries queries = new RandomQueries(random);
                for (int j = 0; j < QUESTIONS_PER_ARCHIVE; j++) {
                    if (j % 10 == 0) {
                        decide(random, corrections, lucene, scan);
                    }
                    if (j % 50 == 0) {
                        fill(random, lucene, scan);
                    }
                    compare(queries.next(), lucene, scan);
                }
            }
        }
    }

    /** One correction more, or one less; both indexes must foresee the same effect. */
    private static void decide(
            Random random,
            AtomicReference<Corrections> corrections,
            ArticleIndex lucene,
            ArticleIndex scan) {
        Corrections before = corrections.get();
        Change change = new RandomCorrections(random).next(before);
        assertThat(lucene.effect(change))
                .as("seed " + SEED + ": " + change.after().decisions())
                .isEqualTo(scan.effect(change));
        corrections.set(change.after());
    }

    /** In several steps, so that there are segments, deletions and older versions. */
    private static void fill(Random random, ArticleIndex... indexes) {
        RandomArticles articles = new RandomArticles(random);
        for (int step = 1; step <= 4; step++) {
            var batch = articles.batch(5 + random.nextInt(20));
            var removed = articles.someIds(random.nextInt(3));
            Checkpoint checkpoint = new Checkpoint("pages", step);
            for (ArticleIndex index : indexes) {
                index.put(batch);
                index.remove(removed);
                index.refresh(checkpoint);
            }
        }
    }

    private static long compare(ArticleQuery query, ArticleIndex lucene, ArticleIndex scan) {
        Hits actual = lucene.search(query);
        Hits expected = scan.search(query);
        Supplier<String> question = () -> "seed " + SEED + ": " + query;
        assertThat(actual.total()).as(question).isEqualTo(expected.total());
        assertThat(actual.days()).as(question).isEqualTo(expected.days());
        assertThat(actual.stories()).as(question).isEqualTo(expected.stories());
        assertThat(actual.changed()).as(question).isEqualTo(expected.changed());
        assertThat(actual.undated()).as(question).isEqualTo(expected.undated());
        assertThat(counts(actual)).as(question).isEqualTo(counts(expected));
        assertThat(tags(actual, query)).as(question).isEqualTo(tags(expected, query));
        assertThat(actual.hits()).as(question).hasSameSizeAs(expected.hits());
        assertPartial(actual, expected, query, question);
        assertThat(lucene.together(query)).as(question).isEqualTo(scan.together(query));
        assertThat(actual.after() == null).as(question).isEqualTo(expected.after() == null);
        if (query.sort() != Sort.RELEVANCE) {
            assertThat(ids(actual)).as(question).isEqualTo(ids(expected));
            assertThat(stories(actual)).as(question).isEqualTo(stories(expected));
            assertThat(actual.after()).as(question).isEqualTo(expected.after());
            assertThat(walked(query, lucene)).as(question).isEqualTo(walked(query, scan));
        } else if (actual.total() <= query.size() && query.page() == 1 && !query.stories()) {
            assertThat(ids(actual).stream().sorted(Comparator.naturalOrder()).toList())
                    .as(question)
                    .isEqualTo(ids(expected));
        }
        return actual.total();
    }

    /** From page to page and from place to place one comes by the same hits, by relevance too. */
    private static void comparePaging(ArticleQuery query, ArticleIndex index) {
        ArticleQuery asked = query.ofSize(7);
        List<String> pages = new ArrayList<>();
        List<String> places = new ArrayList<>();
        Hits behind = index.search(asked);
        places.addAll(ids(behind));
        for (int page = 1; pages.size() < (query.stories() ? behind.stories() : behind.total()); ) {
            pages.addAll(ids(index.search(asked.onPage(page++))));
        }
        for (Cursor next = behind.after(); next != null; next = behind.after()) {
            behind = index.search(asked.after(next));
            places.addAll(ids(behind));
        }
        assertThat(places).as("seed " + SEED + ": " + query).isEqualTo(pages);
    }

    private static List<Match> walked(ArticleQuery query, ArticleIndex index) {
        List<Match> matches = new ArrayList<>();
        index.walk(query, matches::add);
        return matches;
    }

    /** Which are the best is told by {@link RelevanceTest}; here it matters which there are. */
    private static void assertPartial(
            Hits actual, Hits expected, ArticleQuery query, Supplier<String> question) {
        assertThat(actual.partial()).as(question).hasSameSizeAs(expected.partial());
        if (actual.hits().size() + actual.partial().size() < query.size()) {
            assertThat(partial(actual, query)).as(question).isEqualTo(partial(expected, query));
        }
    }

    private static Set<String> partial(Hits hits, ArticleQuery query) {
        return hits.partial().stream()
                .map(hit -> query.stories() ? hit.story().id() : hit.article().id())
                .map(ArticleId::value)
                .collect(Collectors.toSet());
    }

    /** What nothing has any more may be called by its name or by its id. */
    private static List<FacetCount> counts(Hits hits) {
        return hits.facets().values().stream()
                .flatMap(List::stream)
                .map(count ->
                        count.count() > 0
                                ? count
                                : new FacetCount(
                                        count.facet(),
                                        count.id(),
                                        count.id(),
                                        null,
                                        0,
                                        count.selected(),
                                        count.excluded()))
                .sorted(
                        Comparator.comparing(FacetCount::facet)
                                .thenComparing(FacetLists.MOST_FIRST))
                .toList();
    }

    /** By relevance only a page with everything on it has the same articles. */
    private static List<Tags> tags(Hits hits, ArticleQuery query) {
        return query.sort() == Sort.RELEVANCE
                ? List.of()
                : hits.hits().stream().map(Hit::tags).toList();
    }

    private static List<Story> stories(Hits hits) {
        return hits.hits().stream().map(Hit::story).toList();
    }

    private static List<String> ids(Hits hits) {
        return hits.hits().stream().map(Hit::article).map(a -> a.id().value()).toList();
    }
}
