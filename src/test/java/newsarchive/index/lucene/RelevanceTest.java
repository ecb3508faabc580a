package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A above B. */
final class RelevanceTest {
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

    private void put(ArticleVersions... articles) {
        ArticleIndexContract.put(index, articles);
    }

    private List<String> found(String text) {
        return ArticleIndexContract.search(index, text);
    }
}
