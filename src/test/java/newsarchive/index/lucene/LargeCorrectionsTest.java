package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.desk.Correction;
import newsarchive.desk.Corrections;
import newsarchive.desk.Decision;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction of very many articles shows with the next question, and so does its end. */
final class LargeCorrectionsTest {
    private static final int ARTICLES =
            Boolean.getBoolean("newsarchive.thorough") ? 300_000 : 15_000;
    private static final int MISREAD = 1_000;
    private static final Entity TICK = new Entity("tick", "Tick", Kind.THREAT_GROUP, null);
    private static final Entity TURLA = new Entity("turla", "Turla", Kind.THREAT_GROUP, null);

    @TempDir private Path folder;
    private final AtomicReference<Corrections> corrections =
            new AtomicReference<>(Corrections.NONE);

    @Test
    void everyArticleIsCorrectedAtOnce() {
        try (LuceneIndex index =
                LuceneIndex.openWriter(folder, id -> Optional.empty(), corrections::get)) {
            fill(index);
            Hits before = timed(index, "before", ArticleQuery.everything());
            decide(new Correction.WrongEverywhere(TICK));
            assertThat(
                            count(
                                    timed(index, "hidden", ArticleQuery.everything()),
                                    Facet.ACTOR,
                                    "tick"))
                    .isZero();
            timed(index, "hidden, again", ArticleQuery.everything());
            decide(new Correction.SameAs(TURLA, TICK));
            corrections.set(corrections.get().without(1));
            Hits joined = timed(index, "joined", ArticleQuery.everything());
            // About Tick are those that were, and all even ones.
            assertThat(count(joined, Facet.ACTOR, "tick")).isEqualTo(ARTICLES / 6 * 5L);
            timed(index, "joined, again", choosing("tick"));
            corrections.set(corrections.get().without(2));
            assertThat(timed(index, "undone", ArticleQuery.everything())).isEqualTo(before);
        }
    }

    @Test
    void rolesInVeryManyArticlesAreCorrectedAtOnce() {
        try (LuceneIndex index =
                LuceneIndex.openWriter(folder, id -> Optional.empty(), corrections::get)) {
            fill(index);
            List<Decision> decisions = new ArrayList<>();
            for (int i = 0; i < MISREAD; i++) {
                Correction wrong =
                        new Correction.WrongRole(
                                new ArticleId("a" + i), TICK, ClaimRole.ACCUSED, Optional.empty());
                decisions.add(new Decision(i + 1, Instant.EPOCH, wrong));
            }
            corrections.set(Corrections.of(decisions));
            Hits hits = timed(index, "misread in 1,000", ArticleQuery.everything());
            assertThat(count(hits, Facet.ACCUSED, "tick")).isEqualTo(ARTICLES - MISREAD);
            assertThat(count(hits, Facet.TARGET, "JP")).isEqualTo(ARTICLES);
            timed(index, "misread in 1,000, again", ArticleQuery.everything());
        }
    }

    private static void fill(LuceneIndex index) {
        List<ArticleVersion> batch = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            batch.add(
                    article("a" + i)
                            .headline("Story " + i)
                            .tag(Dimension.ACTOR, "tick", Kind.THREAT_GROUP, i % 3 > 0, "x", "y")
                            .about(Dimension.ACTOR, i % 2 == 0 ? "turla" : "pla", Kind.MILITARY)
                            .about(Dimension.COUNTRY, i % 5 == 0 ? "JP" : "CN", Kind.COUNTRY)
                            .claim("tick", "JP")
                            .build());
            if (batch.size() == 10_000 || i == ARTICLES - 1) {
                index.put(batch);
                batch.clear();
            }
        }
        index.refresh(Checkpoint.START);
    }

    private void decide(Correction correction) {
        int number = 1 + corrections.get().decisions().size();
        corrections.set(corrections.get().with(new Decision(number, Instant.EPOCH, correction)));
    }

    private static ArticleQuery choosing(String actor) {
        return ArticleQuery.everything().choosing(Facet.ACTOR, Selection.NONE.including(actor));
    }

    private static Hits timed(LuceneIndex index, String what, ArticleQuery query) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long used = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Hits hits = index.search(query);
        System.out.printf(
                "%,d articles, %s: %d ms, of which this thread computed %d ms%n",
                ARTICLES,
                what,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - used));
        return hits;
    }

    private static long count(Hits hits, Facet facet, String id) {
        return hits.facets().getOrDefault(facet, List.of()).stream()
                .filter(count -> count.id().equals(id))
                .mapToLong(FacetCount::count)
                .sum();
    }
}
