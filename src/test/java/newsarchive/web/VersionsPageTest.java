package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ServedArticles;
import newsarchive.web.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class VersionsPageTest {
    private static final ArticleVersion FIRST =
            article("a").headline("Tick blamed").body("One.\nTwo.").published("2021-04-20").build();
    private static final ArticleVersion SECOND =
            article("a")
                    .headline("Tick named")
                    .body("One.\nThree.")
                    .published("2021-04-21")
                    .build();

    private static final ArticleVersion HOSTILE =
            article("a")
                    .headline("Tick <b>named</b>")
                    .body("One.\n<script>alert(1)</script>")
                    .published("2021-04-22")
                    .digest("hostile")
                    .build();

    @TempDir private Path temp;

    @Test
    void eachVersionShowsWhatChangedSinceTheOneBefore() {
        VersionsView view = new VersionsViews(Texts.english()).view(List.of(SECOND, FIRST));
        assertThat(view.count()).isEqualTo(2);
        VersionsView.VersionView newest = view.versions().getFirst();
        assertThat(newest.label()).isEqualTo("Version 2, the newest");
        assertThat(newest.headline())
                .containsExactly(
                        new VersionsView.PartView("Tick ", false, false),
                        new VersionsView.PartView("blamed", true, false),
                        new VersionsView.PartView("named", false, true));
        assertThat(newest.passages())
                .extracting(VersionsView.PassageView::unchanged)
                .containsExactly("… 1 paragraph unchanged …", "");
        assertThat(view.versions().getLast().passages()).isEmpty();
    }

    @Test
    void thePageAndTheJsonTellTheSameWithoutAScript() {
        try (ServedArticles served = new ServedArticles(temp, FIRST, HOSTILE)) {
            Document article = Jsoup.parse(served.get("/articles/a").body());
            assertThat(article.select("a[href=/articles/a/versions]")).hasSize(1);
            Document page = Jsoup.parse(served.get("/articles/a/versions").body());
            assertThat(page.select("h3 ins").text()).contains("<b>named</b>");
            assertThat(page.select("main script, main b")).isEmpty();
            assertThat(page.select("p.passage del").text()).contains("Two");
            JsonNode json = served.json("/api/articles/a/versions");
            assertThat(json.at("/versions")).hasSize(2);
            assertThat(json.at("/versions/0/changes/headline/1/change").asString())
                    .isEqualTo("removed");
            assertThat(json.at("/versions/1/body").asString()).isEqualTo("One.\nTwo.");
            assertThat(served.get("/articles/b/versions").statusCode()).isEqualTo(404);
            assertThat(served.get("/api/articles/b/versions").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anArticleThatNeverChangedHasOneVersionAndNoLink() {
        try (ServedArticles served = new ServedArticles(temp, FIRST)) {
            assertThat(served.get("/articles/a").body()).doesNotContain("/versions");
            assertThat(served.get("/articles/a/versions").body()).contains("1 version");
        }
    }
}
