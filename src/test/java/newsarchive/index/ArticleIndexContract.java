package newsarchive.index;

import static java.util.Objects.requireNonNull;
import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Tags;
import newsarchive.article.Tie;
import newsarchive.desk.Change;
import newsarchive.desk.Correction;
import newsarchive.desk.Corrections;
import newsarchive.desk.Decision;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryParser;
import newsarchive.query.Selection;
import newsarchive.query.Sort;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index must do. A backend's test extends it and opens an empty index. */
public abstract class ArticleIndexContract {
    private static final Checkpoint LATER = new Checkpoint("pages-1.warc.gz", 4711);

    private static final String REPORT =
            IntStream.range(0, 120).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    private ArticleIndex index;
    private Corrections corrections = Corrections.NONE;

    /** An empty index that may be written. */
    protected abstract ArticleIndex open(Supplier<Corrections> corrections) throws Exception;

    @BeforeEach
    final void openIndex() throws Exception {
        index = open(() -> corrections);
    }

    @AfterEach
    final void closeIndex() {
        index.close();
    }

    @Test
    void theStateIsAnotherOneWhenAnswersMayBe() {
        String empty = index.state();
        put(article("a").build());
        String one = index.state();
        assertThat(one).isNotEqualTo(empty);
        assertThat(index.state()).isEqualTo(one);
        put(article("a").digest("second").build());
        String two = index.state();
        assertThat(two).isNotEqualTo(one);
        correct(new Correction.WrongEverywhere(group("tick")));
        assertThat(index.state()).isNotEqualTo(two);
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(search("")).isEmpty();
        assertThat(index.status()).isEqualTo(new Status(0, 0, Checkpoint.START, 0));
        assertThat(index.find(new ArticleId("a"))).isEmpty();
        assertThat(index.suggest("t", 10)).isEmpty();
    }

    @Test
    void whatWasPutIsSeenAfterRefresh() {
        index.put(List.of(article("a").headline("Rocket lifts off").build()));
        assertThat(search("rocket")).isEmpty();
        index.refresh(LATER);
        assertThat(search("rocket")).containsExactly("a");
        assertThat(index.status()).isEqualTo(new Status(1, 1, LATER, 0));
    }

    @Test
    void namesAreCompletedByOtherNamesToo() {
        index.put(
                List.of(
                        article("a").about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP).build(),
                        article("b").named(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP).build()));
        index.refresh(LATER);
        assertThat(index.suggest("bronze", Set.of("tick", "lazarus", "nobody"), 5))
                .extracting(FacetCount::id)
                .containsExactly("tick");
    }

    @Test
    void headlinesAreFoundWhileTheyAreTyped() {
        index.put(
                List.of(
                        article("a").headline("Space agency hit").published("2020").build(),
                        article("b").headline("Agency asks for space").published("2021").build(),
                        article("c").headline("Agents").body("Space agency").build()));
        index.refresh(LATER);
        assertThat(index.headlines("space age", 5))
                .extracting(headline -> headline.id().value())
                .containsExactly("b", "a");
        assertThat(index.headlines("ag", 1)).extracting(Headline::text).hasSize(1);
        assertThat(index.headlines("a", 5)).isEmpty();
        assertThat(index.headlines(" — ", 5)).isEmpty();
    }

    @Test
    void aSlipIsNearAWordThatIsMuchMoreFrequent() {
        for (int i = 0; i < 12; i++) {
            index.put(List.of(article("a" + i).headline("Agency").body("The agenda.").build()));
        }
        index.put(List.of(article("b").headline("Agenci").body("An agent.").build()));
        index.refresh(LATER);
        assertThat(index.closeWords("agnecy", 3)).containsExactly("agency");
        assertThat(index.closeWords("Agenci", 3)).containsExactly("agency");
        assertThat(index.closeWords("agency", 3)).isEmpty();
        assertThat(index.closeWords("age", 3)).isEmpty();
        assertThat(index.closeWords("agenca", 1)).hasSize(1);
        assertThat(index.closeWords("agency".repeat(50), 3)).isEmpty();
    }

    @Test
    void allVersionsAreKeptTheNewestFirst() {
        ArticleVersion first = version("a", "First", "2021-04-20");
        ArticleVersion third = version("a", "Third", "2021-04-22");
        ArticleVersion second = version("a", "Second", "2021-04-21");
        index.put(List.of(first, article("b").build()));
        index.put(List.of(third));
        index.put(List.of(second));
        index.refresh(LATER);
        assertThat(index.versions(first.id())).containsExactly(third, second, first);
        assertThat(index.versions(new ArticleId("c"))).isEmpty();
        index.remove(List.of(first.id()));
        index.put(List.of(first));
        index.refresh(LATER);
        assertThat(index.versions(first.id())).containsExactly(first);
    }

    private static ArticleVersion version(String id, String headline, String published) {
        return article(id).headline(headline).published(published).digest(headline).build();
    }

    @Test
    void theWholeArticleComesBack() {
        ArticleVersion version =
                article("a")
                        .body("One.\nTwo.")
                        .published("2021-04")
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .build();
        put(version);
        assertThat(index.find(version.id())).contains(version);
        assertThat(index.search(ArticleQuery.everything()).hits())
                .extracting(Hit::article, Hit::tags)
                .containsExactly(tuple(version.article(), version.tags()));
    }

    @Test
    void countriesThatWeighTheSameAreRankedByWhatOtherArticlesAreAbout() {
        ArticleVersion story = naming("story", "tick", "US", "CN", "JP").build();
        put(story);
        put(naming("x1", "lazarus", "US").build(), naming("x2", "lazarus", "CN").build());
        assertThat(countries(story)).containsExactly("US", "CN", "JP");
        for (int i = 0; i < 12; i++) {
            put(naming("jp" + i, "tick", "JP").build(), naming("us" + i, "pla", "US").build());
        }
        assertThat(countries(story)).containsExactly("JP", "US", "CN");
        assertThat(shown(story).countries().getFirst().ties())
                .containsExactly(new Tie(group("tick"), 13, 13));
        assertThat(shown(story).countries().get(1).ties()).isEmpty();
        assertThat(index.versions(story.id())).containsExactly(story.with(shown(story)));
        assertThat(index.ranked(story.article(), story.tags())).isEqualTo(shown(story));
        assertThat(index.search(query("story")).hits())
                .extracting(Hit::tags)
                .containsExactly(shown(story));
    }

    @Test
    void whatIsLearntFollowsCorrections() {
        ArticleVersion story = naming("story", "tick", "US", "JP").build();
        put(story);
        for (int i = 0; i < 12; i++) {
            put(naming("jp" + i, "redbaldknight", "JP").build());
            put(naming("us" + i, "pla", "US").build());
        }
        assertThat(countries(story)).containsExactly("US", "JP");
        correct(new Correction.SameAs(group("redbaldknight"), group("tick")));
        assertThat(countries(story)).containsExactly("JP", "US");
        correct(new Correction.WrongEverywhere(group("tick")));
        assertThat(countries(story)).containsExactly("US", "JP");
    }

    @Test
    void whatWasRemovedIsForgotten() {
        ArticleVersion story = naming("story", "tick", "US", "JP").build();
        put(story);
        for (int i = 0; i < 5; i++) {
            put(naming("jp" + i, "tick", "JP").build(), naming("us" + i, "pla", "US").build());
        }
        assertThat(countries(story)).containsExactly("JP", "US");
        index.remove(List.of(new ArticleId("jp0"), new ArticleId("jp1")));
        index.refresh(LATER);
        assertThat(countries(story)).containsExactly("US", "JP");
    }

    /** A story about a group and countries, each named once in the headline. */
    private static ArticleVersions naming(String id, String group, String... countries) {
        ArticleVersions article =
                article(id).headline(id).about(Dimension.ACTOR, group, Kind.THREAT_GROUP);
        Arrays.stream(countries).forEach(c -> article.about(Dimension.COUNTRY, c, Kind.COUNTRY));
        return article;
    }

    private Tags shown(ArticleVersion version) {
        return index.find(version.id()).orElseThrow().tags();
    }

    private List<String> countries(ArticleVersion version) {
        return shown(version).countries().stream().map(tag -> tag.entity().id()).toList();
    }

    @Test
    void aPinnedMomentFindsWhatWasKeptByThenAndTellsWhatChangedSince() {
        put(
                article("a").captured("2024-01-01T00:00:00Z").build(),
                article("b").captured("2024-01-02T00:00:00Z").digest("1").build(),
                article("b")
                        .headline("Changed")
                        .modified("2024-02-01")
                        .captured("2024-02-01T00:00:00Z")
                        .digest("2")
                        .build(),
                article("c").captured("2024-01-03T00:00:00Z").digest("1").build(),
                article("c").captured("2024-02-01T00:00:00Z").digest("2").build(),
                article("d").captured("2024-02-01T00:00:00Z").build());
        Hits hits =
                index.search(ArticleQuery.everything().asOf(Instant.parse("2024-01-03T00:00:00Z")));
        assertThat(ids(hits)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(hits.changed()).isEqualTo(1);
        assertThat(index.search(ArticleQuery.everything()).changed()).isZero();
    }

    @Test
    void hitsGoOnBehindAPlaceWhateverComesBeforeItMeanwhile() {
        put(dated("a", "2021-04-20"), dated("b", "2021-04-21"), dated("c", "2021-04-22"));
        ArticleQuery newest = ArticleQuery.everything().ofSize(1);
        Hits first = index.search(newest);
        assertThat(ids(first)).containsExactly("c");
        put(dated("d", "2021-04-23"));
        index.remove(List.of(new ArticleId("c")));
        index.refresh(LATER);
        Hits second = index.search(newest.after(requireNonNull(first.after())));
        assertThat(ids(second)).containsExactly("b");
        Hits third = index.search(newest.after(requireNonNull(second.after())));
        assertThat(ids(third)).containsExactly("a");
        assertThat(third.after()).isNull();
    }

    @Test
    void behindAPlaceNoStoryIsToldASecondTime() {
        put(
                copy("a", REPORT),
                copy("b", REPORT + " locally"),
                article("c").body(REPORT.substring(0, 200)).build());
        ArticleQuery words = query("word1").ofSize(1).sortedBy(Sort.ADDED);
        Hits first = index.search(words);
        assertThat(ids(first)).containsExactly("a");
        Hits second = index.search(words.after(requireNonNull(first.after())));
        assertThat(ids(second)).containsExactly("c");
        assertThat(second.after()).isNull();
    }

    @Test
    void aWalkHandsOverEveryMatchInOrderCopiesToo() {
        put(
                copy("a", REPORT),
                copy("b", REPORT + " locally"),
                article("c").body("Nothing else").build());
        List<String> walked = new ArrayList<>();
        index.walk(
                query("word1").ofSize(1).sortedBy(Sort.ADDED),
                match -> walked.add(match.version().id() + " of " + match.story()));
        assertThat(walked).containsExactly("a of a", "b of a");
    }

    @Test
    void aWalkSeesOneStateFromStartToEnd() {
        put(dated("a", "2021-04-20"), dated("b", "2021-04-21"), dated("c", "2021-04-22"));
        List<String> walked = new ArrayList<>();
        index.walk(
                ArticleQuery.everything(),
                match -> {
                    walked.add(match.version().id().value());
                    index.remove(List.of(new ArticleId("a")));
                    put(dated("d", "2021-04-19"));
                });
        assertThat(walked).containsExactly("c", "b", "a");
        assertThat(ids(index.search(ArticleQuery.everything()))).containsExactly("c", "b", "d");
    }

    private static ArticleVersion dated(String id, String published) {
        return article(id).published(published).build();
    }

    @Test
    void copiesShareAHitWhateverTheOrderOfLoading() {
        put(copy("b", REPORT), article("c").body("Nothing else").build());
        put(copy("a", REPORT + " locally"));
        Hits hits = index.search(ArticleQuery.everything().collapsing(true));
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.stories()).isEqualTo(2);
        assertThat(hits.hits()).hasSize(2);
        assertThat(search("locally")).containsExactly("a");
        assertThat(search("story:b -locally")).containsExactly("b");
        assertThat(index.search(query("locally")).hits().getFirst().story().id().value())
                .isEqualTo("a");
    }

    @Test
    void aStoryIsSpreadOverNoTwoPages() {
        put(copy("b", REPORT), copy("a", REPORT), article("c").build(), article("d").build());
        ArticleQuery pages = ArticleQuery.everything().collapsing(true).ofSize(1);
        assertThat(
                        Stream.of(1, 2, 3, 4)
                                .flatMap(page -> ids(index.search(pages.onPage(page))).stream()))
                .hasSize(3)
                .contains("c", "d");
        assertThat(ids(index.search(ArticleQuery.everything())))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void whatChangesOrGoesLeavesItsStory() {
        put(copy("a", REPORT), copy("b", REPORT));
        put(
                article("a")
                        .body("Rewritten from the ground up")
                        .digest("later")
                        .modified("2024-05-01")
                        .build());
        assertThat(index.search(ArticleQuery.everything()).stories()).isEqualTo(2);
        put(copy("c", REPORT));
        assertThat(index.search(ArticleQuery.everything()).stories()).isEqualTo(2);
        index.remove(List.of(new ArticleId("c")));
        index.refresh(LATER);
        assertThat(index.search(ArticleQuery.everything()).hits())
                .allSatisfy(hit -> assertThat(hit.story().copies()).isZero());
    }

    @Test
    void copiesAreLinkedByTheirTextHoweverTheirPagesAreCalled() {
        put(copy("a", REPORT));
        put(copy("b", REPORT));
        index.remove(List.of(new ArticleId("a")));
        put(copy("a", "Another text under the digest of the first"));
        assertThat(index.search(ArticleQuery.everything()).stories()).isEqualTo(2);
    }

    private static ArticleVersion copy(String id, String body) {
        return article(id).body(body).build();
    }

    @Test
    void loadingTwiceChangesNothing() {
        put(article("a").build());
        put(article("a").build());
        assertThat(index.status().versions()).isEqualTo(1);
    }

    @Test
    void onlyTheNewestVersionIsSearchedWhateverTheOrder() {
        ArticleVersion older = article("a").headline("Before").published("2021").build();
        ArticleVersion newer =
                article("a").headline("After").modified("2022").digest("second").build();
        put(newer);
        put(older);
        assertThat(search("before")).isEmpty();
        assertThat(search("after")).containsExactly("a");
        assertThat(search("-nothing")).containsExactly("a");
        assertThat(index.status()).isEqualTo(new Status(1, 2, LATER, 0));
    }

    @Test
    void versionsInOneBatchAreSortedOutToo() {
        put(
                article("a").headline("Second").modified("2022").digest("2").build(),
                article("a").headline("First").modified("2021").digest("1").build(),
                article("a").headline("Third").modified("2023").digest("3").build());
        assertThat(search("third")).containsExactly("a");
        assertThat(index.status()).isEqualTo(new Status(1, 3, LATER, 0));
    }

    @Test
    void versionsPutBeforeTheRefreshAreKept() {
        index.put(List.of(article("a").headline("After").modified("2022").build()));
        put(article("a").headline("Before").modified("2021").digest("0").build());
        assertThat(search("after")).containsExactly("a");
        assertThat(index.status()).isEqualTo(new Status(1, 2, LATER, 0));
    }

    @Test
    void anArticleArrivesAgainWhenItReadsOtherwise() {
        put(
                article("a").body("One story").digest("1").arrival(10).build(),
                article("b").body("Another").arrival(20).build());
        put(article("a").body("One  story").modified("2024").digest("2").arrival(30).build());
        assertThat(arrived(20, 30)).isEmpty();
        put(article("a").body("One story, told").modified("2025").digest("3").arrival(40).build());
        put(article("a").body("Before all").modified("2020").digest("0").arrival(50).build());
        assertThat(arrived(0, 20)).containsExactly("b");
        assertThat(arrived(20, 40)).containsExactly("a");
        assertThat(sorted(Sort.ADDED)).containsExactly("a", "b");
        assertThat(index.status().lastArrival()).isEqualTo(40);
    }

    private List<String> arrived(long after, long last) {
        return ids(index.search(ArticleQuery.everything().asking(new Clause.Arrived(after, last))));
    }

    @Test
    void removingTakesAllVersions() {
        put(article("a").build(), article("a").digest("2").build(), article("b").build());
        index.remove(List.of(new ArticleId("a"), new ArticleId("unknown")));
        index.refresh(LATER);
        assertThat(search("")).containsExactly("b");
        assertThat(index.status().versions()).isEqualTo(1);
    }

    @Test
    void aRemovedArticleCanBePutAgain() {
        index.put(List.of(article("a").build()));
        index.remove(List.of(new ArticleId("a")));
        put(article("a").build());
        assertThat(search("")).containsExactly("a");
    }

    @Test
    void everyWordIsRequiredInAnyField() {
        put(
                article("a").headline("Space").body("The agency spoke.").build(),
                article("b").headline("Space").body("Nobody spoke.").build());
        assertThat(search("space agency")).containsExactly("a");
        assertThat(search("space OR agency")).containsExactlyInAnyOrder("a", "b");
        assertThat(search("space -agency")).containsExactly("b");
        assertThat(search("-agency")).containsExactly("b");
        assertThat(search("title:agency")).isEmpty();
    }

    @Test
    void phrasesStandInOrder() {
        put(
                article("a").body("The space agency spoke.").build(),
                article("b").body("An agency in space.").build());
        assertThat(search("\"space agency\"")).containsExactly("a");
        assertThat(search("\"agency space\"~1")).containsExactly("b");
        assertThat(search("title:\"space agency\"")).isEmpty();
    }

    @Test
    void aSignAloneAsksForNothing() {
        put(article("a").headline("Tokyo").build(), article("b").build());
        assertThat(search("tokyo —")).containsExactly("a");
        assertThat(search("—")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void starsAndTildesWiden() {
        put(article("a").headline("Hackers").build(), article("b").headline("Hawkers").build());
        assertThat(search("hac*")).containsExactly("a");
        assertThat(search("HACK*")).containsExactly("a");
        assertThat(search("hackers~")).containsExactlyInAnyOrder("a", "b");
        assertThat(search("hakcers~1")).containsExactly("a");
        assertThat(search("jackers~1")).isEmpty();
    }

    @Test
    void caseDiacriticsAndWidthDoNotMatter() {
        put(article("a").headline("Élysée ＮＡＴＯ straße").language("xx").build());
        assertThat(search("elysee")).containsExactly("a");
        assertThat(search("ÉLYSÉE nato STRASSE")).containsExactly("a");
    }

    @Test
    void sortsByDateWithTheUndatedLast() {
        put(
                article("old").published("2020-01-01").arrival(3).build(),
                article("new").published("2021").arrival(1).build(),
                article("none").arrival(2).build());
        assertThat(sorted(Sort.NEWEST)).containsExactly("new", "old", "none");
        assertThat(sorted(Sort.OLDEST)).containsExactly("old", "new", "none");
        assertThat(sorted(Sort.ADDED)).containsExactly("old", "none", "new");
        assertThat(index.search(ArticleQuery.everything()).undated()).isEqualTo(1);
    }

    @Test
    void tiesAreBrokenById() {
        put(article("c").build(), article("a").build(), article("b").build());
        for (Sort sort : Sort.values()) {
            assertThat(sorted(sort)).containsExactly("a", "b", "c");
        }
    }

    @Test
    void pagesFollowEachOther() {
        put(article("a").build(), article("b").build(), article("c").build());
        ArticleQuery two = ArticleQuery.everything().ofSize(2);
        assertThat(ids(index.search(two))).containsExactly("a", "b");
        assertThat(ids(index.search(two.onPage(2)))).containsExactly("c");
        assertThat(ids(index.search(two.onPage(3)))).isEmpty();
        assertThat(index.search(two.ofSize(0)).total()).isEqualTo(3);
        assertThat(ids(index.search(two.ofSize(0)))).isEmpty();
    }

    @Test
    void daysOfPublicationAreThePrintedOnes() {
        put(
                article("a").published("2021-04-20T23:30:00-09:00").build(),
                article("b").published("2021-04-21").build(),
                article("c").build());
        LocalDate day = LocalDate.of(2021, 4, 20);
        assertThat(ids(published(new DayRange(day, day)))).containsExactly("a");
        assertThat(ids(published(new DayRange(day.plusDays(1), null)))).containsExactly("b");
        assertThat(search("before:2021-04-20")).containsExactly("a");
        assertThat(search("-before:2021-04-20")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void whatIsFoundIsCountedByDay() {
        put(
                article("a").headline("Tokyo").published("2021-04-20T23:30:00-09:00").build(),
                article("b").headline("Tokyo").published("2021-04-20").build(),
                article("c").headline("Tokyo").published("2019").build(),
                article("d").headline("Tokyo").build(),
                article("e").published("2020").build());
        Hits hits = index.search(query("tokyo"));
        assertThat(hits.days())
                .isEqualTo(Map.of(LocalDate.of(2019, 1, 1), 1L, LocalDate.of(2021, 4, 20), 2L));
        assertThat(hits.undated()).isEqualTo(1);
    }

    @Test
    void facetsCountSideways() {
        tagged();
        Hits hits = choosing(new Selection(Set.of("tick"), Set.of()), false);
        assertThat(ids(hits)).containsExactlyInAnyOrder("a", "b");
        assertThat(counts(hits, Facet.ACTOR))
                .contains("tick=2+", "lazarus=2", "pla=1", "threat-group/=3");
        assertThat(counts(hits, Facet.COUNTRY)).containsExactly("country/=2", "JP=2");
    }

    @Test
    void requiringAllNarrowsTheCounts() {
        tagged();
        Hits hits = choosing(new Selection(Set.of("tick"), Set.of()), true);
        assertThat(counts(hits, Facet.ACTOR))
                .containsExactly("threat-group/=2", "tick=2+", "lazarus=1");
    }

    @Test
    void anExcludedValueTellsWhatItHides() {
        tagged();
        Hits hits = choosing(new Selection(Set.of(), Set.of("tick")), false);
        assertThat(ids(hits)).containsExactlyInAnyOrder("c", "d");
        assertThat(counts(hits, Facet.ACTOR)).contains("tick=2-", "lazarus=1", "pla=1");
    }

    @Test
    void kindsAreChosenLikeValues() {
        tagged();
        Hits hits = choosing(new Selection(Set.of("military/"), Set.of()), false);
        assertThat(ids(hits)).containsExactly("d");
        assertThat(counts(hits, Facet.ACTOR)).contains("military/=1+", "pla=1", "tick=2");
        assertThat(search("actor:threat-group/")).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void chosenValuesAreToldEvenAtZero() {
        tagged();
        Hits hits = choosing(new Selection(Set.of("ghost"), Set.of()), false);
        assertThat(hits.total()).isZero();
        assertThat(counts(hits, Facet.ACTOR)).contains("ghost=0+", "tick=2");
    }

    @Test
    void namedInPassingCountsOnlyWhenAsked() {
        put(
                article("a").about(Dimension.AGENCY, "jaxa", Kind.SPACE_SCIENCE).build(),
                article("b").named(Dimension.AGENCY, "jaxa", Kind.SPACE_SCIENCE).build());
        assertThat(search("agency:jaxa")).containsExactly("a");
        assertThat(ids(index.search(named("agency:jaxa")))).containsExactlyInAnyOrder("a", "b");
        assertThat(counts(index.search(named("")), Facet.AGENCY))
                .containsExactly("jaxa=2", "space-science/=2");
    }

    @Test
    void publishersLanguagesAndYearsAreFacets() {
        put(article("a").publisher("Meridian Wire").language("zh-Hans").published("2021").build());
        Hits hits = index.search(ArticleQuery.everything());
        assertThat(hits.facets().get(Facet.PUBLISHER))
                .extracting(FacetCount::id, FacetCount::label, FacetCount::kind)
                .containsExactly(tuple("meridian-wire", "Meridian Wire", null));
        assertThat(hits.facets().get(Facet.LANGUAGE))
                .extracting(FacetCount::id, FacetCount::label)
                .containsExactly(tuple("zh", "Chinese"));
        assertThat(counts(hits, Facet.YEAR)).containsExactly("2021=1");
    }

    @Test
    void entitiesAreCalledByTheirNames() {
        tagged();
        Hits hits = index.search(ArticleQuery.everything());
        assertThat(hits.facets().get(Facet.ACTOR))
                .extracting(FacetCount::id, FacetCount::label, FacetCount::kind)
                .contains(
                        tuple("pla", "Pla", "military"),
                        tuple("military/", "Militaries", "military"));
    }

    @Test
    void namesAreCompletedMostFrequentFirst() {
        tagged();
        put(
                article("p")
                        .publisher("Tidings")
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .build());
        assertThat(index.suggest("TI", 5))
                .extracting(FacetCount::facet, FacetCount::id, FacetCount::count)
                .containsExactly(
                        tuple(Facet.ACTOR, "tick", 3L), tuple(Facet.PUBLISHER, "tidings", 1L));
        assertThat(index.suggest("ti", 1)).hasSize(1);
    }

    @Test
    void accusedAndTargetStandInOneClaim() {
        claiming();
        assertThat(claims(Map.of(ClaimRole.ACCUSED, including("CN"))))
                .containsExactlyInAnyOrder("one", "two");
        assertThat(
                        claims(
                                Map.of(
                                        ClaimRole.ACCUSED, including("CN"),
                                        ClaimRole.TARGET, including("JP"))))
                .containsExactly("one");
        assertThat(
                        claims(
                                Map.of(
                                        ClaimRole.ACCUSED, including("RU"),
                                        ClaimRole.TARGET, including("JP", "US"),
                                        ClaimRole.REPORTED_BY, including("nhk"))))
                .containsExactly("two");
    }

    @Test
    void whoeverIsExcludedByRoleIsInNoClaim() {
        claiming();
        assertThat(claims(Map.of(ClaimRole.TARGET, excluding("JP")))).containsExactly("none");
        assertThat(
                        claims(
                                Map.of(
                                        ClaimRole.ACCUSED, including("CN"),
                                        ClaimRole.REPORTED_BY, excluding("nhk"))))
                .containsExactly("one");
    }

    @Test
    void requiringAllMeansAllInOneClaim() {
        claiming();
        ArticleQuery both = claim(Map.of(ClaimRole.ACCUSED, including("CN", "RU")));
        assertThat(ids(index.search(both))).containsExactlyInAnyOrder("one", "two");
        assertThat(index.search(both.matchingAll(true)).total()).isZero();
        ArticleQuery together = claim(Map.of(ClaimRole.ACCUSED, including("CN", "tick")));
        assertThat(ids(index.search(together.matchingAll(true)))).containsExactly("one");
    }

    @Test
    void rolesAreCountedWithinTheClaimAskedFor() {
        claiming();
        Hits hits =
                index.search(
                        claim(
                                Map.of(
                                        ClaimRole.ACCUSED, including("CN"),
                                        ClaimRole.REPORTED_BY, excluding("cnn"))));
        assertThat(counts(hits, Facet.TARGET)).containsExactly("JP=1", "US=1");
        assertThat(counts(hits, Facet.ACCUSED)).containsExactly("CN=2+", "RU=1", "tick=1");
        assertThat(counts(hits, Facet.REPORTED_BY)).containsExactly("cnn=0-");
        assertThat(counts(hits, Facet.COUNTRY)).contains("CN=2", "JP=2");
        assertThat(hits.facets().get(Facet.ACCUSED))
                .extracting(FacetCount::label, FacetCount::kind)
                .contains(tuple("Tick", "threat-group"));
    }

    /**
     * In one, China and Tick act against Japan; in two, China against the US and Russia on both.
     */
    private void claiming() {
        put(
                article("one")
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .about(Dimension.COUNTRY, "CN", Kind.COUNTRY)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .claim(
                                Map.of(
                                        ClaimRole.ACCUSED, List.of("CN", "tick"),
                                        ClaimRole.TARGET, List.of("JP")))
                        .build(),
                article("two")
                        .about(Dimension.COUNTRY, "CN", Kind.COUNTRY)
                        .about(Dimension.COUNTRY, "RU", Kind.COUNTRY)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .about(Dimension.COUNTRY, "US", Kind.COUNTRY)
                        .about(Dimension.AGENCY, "nhk", Kind.MEDIA)
                        .claim("CN", "US")
                        .claim(
                                Map.of(
                                        ClaimRole.ACCUSED, List.of("RU"),
                                        ClaimRole.TARGET, List.of("JP", "US"),
                                        ClaimRole.REPORTED_BY, List.of("nhk")))
                        .build(),
                article("none").about(Dimension.COUNTRY, "JP", Kind.COUNTRY).build());
    }

    private static Selection including(String... ids) {
        return new Selection(Set.of(ids), Set.of());
    }

    private static Selection excluding(String id) {
        return new Selection(Set.of(), Set.of(id));
    }

    private List<String> claims(Map<ClaimRole, Selection> roles) {
        return ids(index.search(claim(roles)));
    }

    private static ArticleQuery claim(Map<ClaimRole, Selection> roles) {
        ArticleQuery query = ArticleQuery.everything();
        for (Map.Entry<ClaimRole, Selection> role : roles.entrySet()) {
            query = query.choosing(Facet.of(role.getKey()), role.getValue());
        }
        return query;
    }

    @Test
    void whatIsWrongEverywhereIsGoneFromEveryAnswer() {
        tagged();
        correct(new Correction.WrongEverywhere(group("tick")));
        Hits hits = index.search(ArticleQuery.everything());
        assertThat(counts(hits, Facet.ACTOR))
                .containsExactlyInAnyOrder("threat-group/=2", "lazarus=2", "military/=1", "pla=1");
        assertThat(hits.hits().getFirst().tags().actors()).isEmpty();
        assertThat(ids(choosing(new Selection(Set.of("tick"), Set.of()), false))).isEmpty();
        assertThat(ids(choosing(new Selection(Set.of(), Set.of("threat-group/")), false)))
                .containsExactlyInAnyOrder("a", "d");
        assertThat(search("actor:tick")).isEmpty();
        assertThat(search("-actor:tick")).hasSize(4);
        assertThat(index.suggest("ti", 5)).isEmpty();
        assertThat(index.find(new ArticleId("a")).orElseThrow().tags().actors()).isEmpty();
    }

    @Test
    void whatIsWrongHereIsRightElsewhere() {
        tagged();
        correct(new Correction.WrongHere(new ArticleId("b"), group("tick")));
        assertThat(search("actor:tick")).containsExactly("a");
        assertThat(search("actor:threat-group/")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(counts(index.search(ArticleQuery.everything()), Facet.ACTOR))
                .contains("threat-group/=3", "lazarus=2", "tick=1");
    }

    @Test
    void whatIsTheSameIsCountedOnceUnderOneName() {
        tagged();
        correct(new Correction.SameAs(group("tick"), group("lazarus")));
        Hits hits = index.search(ArticleQuery.everything());
        assertThat(counts(hits, Facet.ACTOR))
                .containsExactlyInAnyOrder("lazarus=3", "threat-group/=3", "military/=1", "pla=1");
        assertThat(search("actor:lazarus")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(index.suggest("laz", 5)).extracting(FacetCount::count).containsExactly(3L);
        assertThat(index.find(new ArticleId("b")).orElseThrow().tags().actors()).hasSize(1);
    }

    @Test
    void whoWasNeverTaggedCanBeMeant() {
        tagged();
        correct(new Correction.SameAs(group("tick"), group("bronze-butler")));
        assertThat(search("actor:bronze-butler")).containsExactlyInAnyOrder("a", "b");
        assertThat(index.suggest("bronze", 5))
                .extracting(FacetCount::id, FacetCount::label, FacetCount::count)
                .containsExactly(tuple("bronze-butler", "Bronze-butler", 2L));
        assertThat(counts(index.search(ArticleQuery.everything()), Facet.ACTOR))
                .contains("bronze-butler=2", "threat-group/=3");
    }

    @Test
    void aCorrectionTakenBackLeavesNoTrace() {
        tagged();
        Hits before = index.search(ArticleQuery.everything());
        correct(new Correction.SameAs(group("tick"), group("lazarus")));
        correct(new Correction.WrongEverywhere(group("lazarus")));
        assertThat(index.search(ArticleQuery.everything())).isNotEqualTo(before);
        corrections = corrections.without(2).without(1);
        assertThat(index.search(ArticleQuery.everything())).isEqualTo(before);
    }

    @Test
    void claimsAreSearchedAsTheyAreCorrected() {
        claiming();
        Entity russia = new Entity("RU", "RU", Kind.COUNTRY, null);
        correct(new Correction.SameAs(new Entity("CN", "CN", Kind.COUNTRY, null), russia));
        ArticleQuery accused = claim(Map.of(ClaimRole.ACCUSED, including("RU")));
        assertThat(counts(index.search(accused), Facet.TARGET)).containsExactly("JP=2", "US=1");
        assertThat(claims(Map.of(ClaimRole.ACCUSED, including("CN")))).isEmpty();
        correct(new Correction.WrongEverywhere(russia));
        assertThat(claims(Map.of(ClaimRole.TARGET, including("US")))).isEmpty();
        assertThat(counts(index.search(ArticleQuery.everything()), Facet.ACCUSED))
                .containsExactly("tick=1");
    }

    @Test
    void whoHasNotARoleIsNeitherFoundNorCountedInIt() {
        claiming();
        Hits before = index.search(ArticleQuery.everything());
        correct(wrongRole("two", "RU", ClaimRole.ACCUSED));
        assertThat(claims(Map.of(ClaimRole.ACCUSED, including("RU")))).isEmpty();
        assertThat(claims(Map.of(ClaimRole.ACCUSED, excluding("RU")))).hasSize(3);
        // Somebody acted against both all the same.
        assertThat(
                        claims(
                                Map.of(
                                        ClaimRole.TARGET, including("JP"),
                                        ClaimRole.REPORTED_BY, including("nhk"))))
                .containsExactly("two");
        Hits hits = index.search(ArticleQuery.everything());
        assertThat(counts(hits, Facet.ACCUSED)).containsExactly("CN=2", "tick=1");
        assertThat(counts(hits, Facet.TARGET)).containsExactly("JP=2", "US=1");
        assertThat(counts(hits, Facet.COUNTRY)).contains("RU=1");
        assertThat(index.find(new ArticleId("two")).orElseThrow().tags().claims())
                .extracting(Claim::accused)
                .containsExactly(List.of("CN"), List.of());
        corrections = Corrections.NONE;
        assertThat(index.search(ArticleQuery.everything())).isEqualTo(before);
    }

    @Test
    void aWrongRoleConcernsOneArticleAndOneRole() {
        claiming();
        assertThat(effect(wrongRole("two", "CN", ClaimRole.ACCUSED))).isEqualTo(new Effect(1, 2));
        assertThat(effect(wrongRole("two", "CN", ClaimRole.TARGET))).isEqualTo(new Effect(0, 2));
        correct(wrongRole("two", "CN", ClaimRole.ACCUSED));
        assertThat(claims(Map.of(ClaimRole.ACCUSED, including("CN")))).containsExactly("one");
        assertThat(
                        claims(
                                Map.of(
                                        ClaimRole.ACCUSED, including("CN", "RU"),
                                        ClaimRole.TARGET, including("US"))))
                .containsExactly("two");
        assertThat(effect(wrongRole("two", "RU", ClaimRole.ACCUSED))).isEqualTo(new Effect(1, 1));
    }

    private static Correction wrongRole(String article, String country, ClaimRole role) {
        return new Correction.WrongRole(
                new ArticleId(article),
                new Entity(country, country, Kind.COUNTRY, null),
                role,
                Optional.empty());
    }

    @Test
    void theEffectOfACorrectionIsToldBeforehand() {
        tagged();
        assertThat(effect(new Correction.WrongEverywhere(group("tick"))))
                .isEqualTo(new Effect(2, 2));
        assertThat(effect(new Correction.WrongHere(new ArticleId("a"), group("tick"))))
                .isEqualTo(new Effect(1, 2));
        assertThat(effect(new Correction.SameAs(group("tick"), group("lazarus"))))
                .isEqualTo(new Effect(2, 3));
        assertThat(effect(new Correction.WrongName(group("tick"), "other")))
                .isEqualTo(new Effect(0, 2));
        assertThat(effect(new Correction.WrongName(group("tick"), "X")))
                .isEqualTo(new Effect(2, 2));
    }

    private Effect effect(Correction correction) {
        Decision decision = new Decision(99, Instant.EPOCH, correction);
        return index.effect(Change.making(corrections, decision));
    }

    private void correct(Correction correction) {
        int number = 1 + corrections.decisions().size();
        corrections = corrections.with(new Decision(number, Instant.EPOCH, correction));
    }

    private static Entity group(String id) {
        return new Entity(id, ArticleVersions.nameOf(id), Kind.THREAT_GROUP, null);
    }

    private void tagged() {
        put(
                article("a")
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .build(),
                article("b")
                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                        .about(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP)
                        .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                        .build(),
                article("c").about(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP).build(),
                article("d").about(Dimension.ACTOR, "pla", Kind.MILITARY).build());
    }

    private Hits choosing(Selection actors, boolean matchAll) {
        ArticleQuery query = ArticleQuery.everything().choosing(Facet.ACTOR, actors);
        return index.search(with(query, matchAll, false, query.sort()));
    }

    private ArticleQuery named(String text) {
        return with(query(text), false, true, Sort.RELEVANCE);
    }

    private Hits published(DayRange days) {
        return index.search(ArticleQuery.everything().publishedIn(days));
    }

    private List<String> sorted(Sort sort) {
        return ids(index.search(ArticleQuery.everything().sortedBy(sort)));
    }

    private void put(ArticleVersion... versions) {
        index.put(Arrays.asList(versions));
        index.refresh(LATER);
    }

    /** Puts articles so that they are seen. */
    public static void put(ArticleIndex index, ArticleVersions... articles) {
        index.put(Arrays.stream(articles).map(ArticleVersions::build).toList());
        index.refresh(LATER);
    }

    private List<String> search(String text) {
        return search(index, text);
    }

    /** The ids of the first twenty found, best first. */
    public static List<String> search(ArticleIndex index, String text) {
        return ids(index.search(query(text)));
    }

    /** What a person types, and nothing else chosen. */
    public static ArticleQuery query(String text) {
        QueryParser parser = new QueryParser(NameResolver.NONE, LocalDate.of(2024, 1, 1));
        return ArticleQuery.everything()
                .asking(parser.parse(text).clause())
                .collapsing(true)
                .sortedBy(Sort.RELEVANCE);
    }

    private static ArticleQuery with(
            ArticleQuery query, boolean matchAll, boolean named, Sort sort) {
        ArticleQuery changed = query.matchingAll(matchAll).sortedBy(sort);
        return named ? changed.alsoNamed() : changed;
    }

    private static List<String> ids(Hits hits) {
        return hits.hits().stream().map(hit -> hit.article().id().value()).toList();
    }

    private static List<String> counts(Hits hits, Facet facet) {
        return hits.facets().getOrDefault(facet, List.of()).stream()
                .map(count ->
                        count.id()
                                + "="
                                + count.count()
                                + (count.selected() ? "+" : "")
                                + (count.excluded() ? "-" : ""))
                .toList();
    }
}
