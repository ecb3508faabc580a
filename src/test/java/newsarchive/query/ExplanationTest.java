package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
    @Test
    void everyPartOfAQuestionIsSaid() {
        ArticleQuery query =
                new QueryString(NameResolver.NONE, LocalDate.of(2021, 4, 20))
                        .read(
                                Map.of(
                                        "q", List.of("\"space agency\" -tick"),
                                        "actor", List.of("apt10", "-lazarus"),
                                        "from", List.of("2021-04")));
        assertThat(new Explanation(NameResolver.NONE).of(query))
                .isEqualTo(
                        "all of “space agency”, not tick; actor apt10; not actor lazarus; published since 2021-04-01; best first");
    }

    @Test
    void rolesAreSaidTogetherAsTheyStandInOneClaim() {
        ArticleQuery query =
                new QueryString(NameResolver.NONE, LocalDate.of(2021, 4, 20))
                        .read(
                                Map.of(
                                        "accused", List.of("CN", "tick"),
                                        "target", List.of("JP", "-RU"),
                                        "reportedBy", List.of("nhk")));
        assertThat(new Explanation(NameResolver.NONE).of(query))
                .isEqualTo(
                        "every article; in one claim: accused CN or tick, target JP, reported by nhk; in no claim: target RU; newest first");
    }
}
