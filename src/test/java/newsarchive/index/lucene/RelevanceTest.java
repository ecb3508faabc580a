package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A above B. */
final class RelevanceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);
    private static final String FILLER = "Officials met in the capital on Monday to talk. ";

    @TempDir private Path folder;
    private ArticleIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.openWriter(folder, id -> Optional.empty());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void headlineMatchOutranksBodyMatch() {
        put(
                article("a-body").headline("Talks go on").body("The rocket failed. " + FILLER),
                article("b-headline").headline("The rocket failed").body(FILLER));
        assertThat(found("rocket")).containsExactly("b-headline", "a-body");
    }

    @Test
    void theWordAsTypedOutranksItsOtherForms() {
        put(
                article("a-form").headline("Agencies complain").body(FILLER),
                article("b-typed").headline("Agency complains").body(FILLER));
        assertThat(found("agency")).containsExactly("b-typed", "a-form");
        assertThat(found("agencies")).containsExactly("a-form", "b-typed");
    }

    @Test
    void oftenMentionedOutranksMentionedOnce() {
        put(
                article("a-once").body("Tick struck. " + FILLER.repeat(4)),
                article("b-often").body("Tick struck. Tick fled. Tick. " + FILLER.repeat(4)));
        assertThat(found("tick")).containsExactly("b-often", "a-once");
    }

    @Test
    void choosingAFacetDoesNotChangeTheOrder() {
        put(
                article("a").headline("Rocket").publisher("Wire").body(FILLER),
                article("b").headline("Rocket rocket").publisher("Wire").body("Rocket"));
        assertThat(found("rocket publisher:wire")).isEqualTo(found("rocket"));
    }

    @Test
    void withoutWordsTheNewsComesFirst() {
        put(
                article("a-old").publisher("Wire").published("2020"),
                article("b-new").publisher("Wire").published("2024"));
        assertThat(found("publisher:wire")).containsExactly("b-new", "a-old");
    }

    @Test
    void rareWordInTheBodyOutranksCommonOneInTheHeadline() {
        put(
                article("a-common").headline("Agency: the agency speaks").body(FILLER),
                article("b-rare").headline("Talks go on").body("The agency lost a gyroscope."),
                article("c").headline("An agency").body(FILLER),
                article("d").headline("Another agency").body(FILLER));
        assertThat(partial("agency gyroscope recall").getFirst()).isEqualTo("b-rare");
    }

    @Test
    void wordsNearEachOtherOutrankWordsFarApart() {
        put(
                article("a-far").body("A rocket flew. " + FILLER.repeat(3) + "A valve froze."),
                article("b-near").body(FILLER.repeat(3) + "The rocket has a valve. A day went."));
        assertThat(found("rocket valve")).containsExactly("b-near", "a-far");
    }

    @Test
    void partialMatchesComeApartAndBestFirst() {
        put(
                article("a-one").body("A rocket stood there. " + FILLER),
                article("b-two").body("A rocket with a valve. " + FILLER),
                article("c-all").body("A rocket with a valve of titanium. " + FILLER),
                article("d-none").body("The weather was fine."));
        Hits hits = hits("which rocket valve titanium");
        assertThat(ids(hits.hits())).isEmpty();
        assertThat(ids(hits.partial())).containsExactly("c-all", "b-two", "a-one");
        assertThat(hits.total()).isZero();
        assertThat(found("rocket valve titanium")).containsExactly("c-all");
        assertThat(partial("rocket valve titanium")).containsExactly("b-two", "a-one");
    }

    @Test
    void partialMatchesKeepExclusionsAndFilters() {
        put(
                article("a").body("A rocket in Tokyo.").publisher("Wire"),
                article("b").body("A rocket in Osaka.").publisher("Wire"),
                article("c").body("A rocket in Kyoto.").publisher("Gazette"));
        assertThat(partial("rocket valve -tokyo publisher:wire")).containsExactly("b");
    }

    @Test
    void partialMatchesFillTheFirstPageAndNoOther() {
        put(
                article("a").body("rocket valve"),
                article("b").body("rocket rocket"),
                article("c").body("rocket"));
        ArticleQuery query = query("rocket valve").ofSize(2);
        assertThat(ids(index.search(query).partial())).hasSize(1);
        assertThat(index.search(query.ofSize(1)).partial()).isEmpty();
        assertThat(index.search(query.onPage(2)).partial()).isEmpty();
    }

    @Test
    void anArticleThatDoesNotSayItsLanguageIsFoundByOtherForms() {
        put(article("a").language(null).body("The agencies were hacked and they said so to us."));
        assertThat(found("agency hacking")).containsExactly("a");
    }

    @Test
    void aSentenceInCapitalsHasNoOperators() {
        put(article("a").body("Talks on a ban go on, or not. " + FILLER));
        assertThat(found("TALKS -ON A BAN OR NOT")).containsExactly("a");
    }

    private void put(ArticleVersions... articles) {
        ArticleIndexContract.put(index, articles);
    }

    private List<String> found(String text) {
        return ids(hits(text).hits());
    }

    private List<String> partial(String text) {
        return ids(hits(text).partial());
    }

    private Hits hits(String text) {
        return index.search(query(text));
    }

    private static ArticleQuery query(String text) {
        return new QueryString(NameResolver.NONE, TODAY).read(Map.of("q", List.of(text)));
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().id().value()).toList();
    }
}
