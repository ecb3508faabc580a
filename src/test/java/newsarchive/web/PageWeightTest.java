package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.ServedArticles;
import newsarchive.testing.ServedSample;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of results weighs before it is compressed. */
final class PageWeightTest {
    private static final int MOST_BYTES = 100_000;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=space+agency",
                "/?q=space+agency&actor=tick",
                "/?q=attack&country=JP&country=-CN&from=2015&to=2025&stories=off"
            })
    void thePagesOfTheSampleAreLight(String path) throws IOException {
        assertThat(weight(ServedSample.get().at(path))).isLessThan(MOST_BYTES);
    }

    @Test
    void aPageStaysLightHoweverManyValuesThereAre() throws IOException {
        try (ServedArticles served = new ServedArticles(folder, many())) {
            assertThat(Jsoup.parse(served.get("/").body()).select(".others"))
                    .hasSizeGreaterThan(Kind.values().length);
            assertThat(weight(served.address())).isLessThan(MOST_BYTES);
        }
    }

    private static int weight(String address) throws IOException {
        int bytes = Jsoup.connect(address).maxBodySize(0).execute().bodyAsBytes().length;
        System.out.printf("%s: %d bytes%n", address, bytes);
        return bytes;
    }

    /** Every kind has more entities than there is room for, and an article is about many. */
    private static ArticleVersion[] many() {
        return IntStream.range(0, 40).mapToObj(PageWeightTest::busy).toArray(ArticleVersion[]::new);
    }

    private static ArticleVersion busy(int number) {
        ArticleVersions article =
                article("article-" + number)
                        .headline(
                                "A headline of a usual length tells what happened, number "
                                        + number)
                        .body("What an article tells first is as long as this. ".repeat(6))
                        .published((2000 + number) + "-05-17")
                        .publisher("Publisher number " + number);
        int entity = number % 10;
        Dimension about = number / 10 % 2 == 0 ? Dimension.ACTOR : Dimension.AGENCY;
        for (Kind kind : Kind.values()) {
            if (kind.home() == about) {
                article.about(kind.home(), kind.id() + "-" + entity, kind);
            }
        }
        String[] countries = Locale.getISOCountries();
        for (int i = 0; i < 3; i++) {
            article.about(Dimension.COUNTRY, countries[entity * 3 + i], Kind.COUNTRY);
        }
        return article.claim(
                        Arrays.stream(ClaimRole.values())
                                .collect(
                                        Collectors.toMap(
                                                role -> role,
                                                _ -> List.of("threat-group-" + entity))))
                .build();
    }
}
