package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's page says what the archive has learnt of a country, and shows the articles. */
final class LearntCountriesPageTest {
    @TempDir private Path folder;

    @Test
    void whatSpeaksForACountryIsToldWithASearchForIt() {
        Stream<ArticleVersion> others =
                IntStream.range(0, 12)
                        .boxed()
                        .flatMap(i ->
                                Stream.of(
                                        naming("jp" + i, "tick", "JP").build(),
                                        naming("us" + i, "pla", "US").build()));
        ArticleVersion story = naming("story", "tick", "US", "JP").build();
        ArticleVersion[] all =
                Stream.concat(Stream.of(story), others).toArray(ArticleVersion[]::new);
        try (ServedArticles served = new ServedArticles(folder, all)) {
            Document page = Jsoup.parse(served.get("/articles/story").body());
            List<Element> countries = page.select("section[data-facet=country] details");
            Element japan = countries.getFirst();
            assertThat(japan.text())
                    .contains("Learnt here: 13 of the 13 articles about Tick are about JP too");
            assertThat(countries.getLast().text()).doesNotContain("Learnt here");
            String shown = japan.select("a:contains(13 of the 13)").attr("href");
            assertThat(served.get("/api/search" + shown.substring(1)).body())
                    .contains("\"total\":13");
        }
    }

    private static ArticleVersions naming(String id, String group, String... countries) {
        ArticleVersions article = article(id).about(Dimension.ACTOR, group, Kind.THREAT_GROUP);
        for (String country : countries) {
            article.about(Dimension.COUNTRY, country, Kind.COUNTRY);
        }
        return article;
    }
}
