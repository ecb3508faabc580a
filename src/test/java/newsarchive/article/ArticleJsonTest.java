package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleJsonTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        Article article =
                Article.builder(new ArticleId("a1"))
                        .url("https://wire.example/a1")
                        .headline("Probe reaches asteroid")
                        .body("First paragraph.\nSecond paragraph.")
                        .authors(List.of("A. Writer", "B. Writer"))
                        .published(PublicationDate.parse("2020-12-06T03:00+09:00"))
                        .language("en")
                        .isAccessibleForFree(false)
                        .evidence("headline", "json-ld")
                        .build();
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void withoutAnIdTheAddressNamesTheArticle() {
        Article article =
                ArticleJson.read("{\"url\":\"https://wire.example/a1\",\"headline\":\"Probe\"}");
        assertThat(article.id()).isEqualTo(ArticleId.ofUrl("https://wire.example/a1"));
    }

    @Test
    void withoutAnAddressTheTextNamesTheArticle() {
        Article first = ArticleJson.read("{\"headline\":\"Probe\",\"body\":\"One.\"}");
        Article second = ArticleJson.read("{\"headline\":\"Probe\",\"body\":\"Two.\"}");
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(ArticleJson.read("{\"headline\":\"Probe\",\"body\":\"One.\"}").id())
                .isEqualTo(first.id());
    }

    @Test
    void whatIsNoArticleIsRefusedWithAReason() {
        assertRefused("{", "not JSON");
        assertRefused("[]", "a JSON object");
        assertRefused("{\"id\":\"a\"}", "headline or a body");
        assertRefused(
                "{\"headline\":\"a\",\"published\":\"soon\"}", "published is no ISO 8601 date");
    }

    private static void assertRefused(String json, String reason) {
        assertThatThrownBy(() -> ArticleJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
