package newsarchive.index;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.testing.ArticleVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the words of the query syntax find in every index. */
public abstract class QueryWordsContract {
    private ArticleIndex index;

    /** An empty index that may be written. */
    protected abstract ArticleIndex open() throws Exception;

    @BeforeEach
    final void openIndex() throws Exception {
        index = open();
    }

    @AfterEach
    final void closeIndex() {
        index.close();
    }

    @Test
    void theLeadIsTheFirstParagraphs() {
        put(
                article("near").body("Dateline.\nThe agency launched.\n" + ofNoNote() + "\nEnd."),
                article("far").body(ofNoNote() + "\nThe agency launched."));
        assertThat(search("agency")).containsExactlyInAnyOrder("near", "far");
        assertThat(search("lead:agency")).containsExactly("near");
        assertThat(search("lead:\"agency launched\"")).containsExactly("near");
        assertThat(search("lead:agenc*")).containsExactly("near");
    }

    @Test
    void authorsAreFoundByTheirNames() {
        put(
                article("a").authors("Mia Hartwell", "Tomás Ibarra").headline("x"),
                article("b").authors("Mia Ibarra").headline("Hartwell"));
        assertThat(search("author:hartwell")).containsExactly("a");
        assertThat(search("author:\"mia ibarra\"")).containsExactly("b");
        assertThat(search("author:\"hartwell tomas\"~5")).isEmpty();
        assertThat(search("author:tomas")).containsExactly("a");
    }

    private static String ofNoNote() {
        return "Nothing of note. ".repeat(20).strip();
    }

    private void put(ArticleVersions... articles) {
        ArticleIndexContract.put(index, articles);
    }

    private List<String> search(String text) {
        return ArticleIndexContract.search(index, text);
    }
}
