package newsarchive.index;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleVersionTest {
    @Test
    void whatOnlyChangedAroundTheArticleIsNoVersionOfItsOwn() {
        ArticleVersion first = article("a").body("One.").published("2021-04-20").build();
        ArticleVersion around = article("a").body("One. ").published("2021-04-21").build();
        ArticleVersion changed = article("a").body("Two.").published("2021-04-22").build();
        ArticleVersion back = article("a").body("One.").published("2021-04-23").build();
        assertThat(ArticleVersion.distinct(List.of(back, changed, around, first)))
                .containsExactly(back, changed, first);
        assertThat(ArticleVersion.distinct(List.of())).isEmpty();
    }
}
