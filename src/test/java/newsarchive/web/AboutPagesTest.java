package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AboutPagesTest {
    @TempDir private Path folder;

    @Test
    void sizesAndFreshnessAreTold() {
        try (ServedArticles served =
                new ServedArticles(
                        folder,
                        article("a").published("2021-04-20").build(),
                        article("a").published("2021-04-20").digest("second").build(),
                        article("b").captured("2024-03-05T06:07:00Z").arrival(9).build())) {
            Document page = Jsoup.parse(served.get("/about").body());
            assertThat(page.select(".facts div").eachText())
                    .contains(
                            "Articles 2",
                            "Versions of them 3",
                            "Without a date 1",
                            "Newest published 20 April 2021",
                            "Last one that came, captured 5 March 2024, 06:07 UTC");
            assertThat(page.select("footer a[href=/about]")).hasSize(1);
            assertThat(served.json("/ready").path("articles").asInt()).isEqualTo(2);
        }
    }

    @Test
    void anEmptyArchiveIsReadyToo() {
        try (ServedArticles served = new ServedArticles(folder)) {
            assertThat(served.get("/ready").statusCode()).isEqualTo(200);
            assertThat(served.get("/about").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whileNothingCanBeSearchedItIsNotReady() {
        try (ServedArticles served = new ServedArticles(folder)) {
            served.closeIndex();
            assertThat(served.get("/ready").statusCode()).isEqualTo(503);
        }
    }
}
