package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferencesTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static final String NAMED =
            "Passwords were handed to a hacking group known as Tick, officers said. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They believe the group carried out the intrusions.",
                "The hackers stole drawings from Danish shipyards.",
                "Its logs are gone. In May the hacking group attacked a Danish bank.",
                "The group is patient.\nIn May the group attacked a Danish bank."
            })
    void theGroupIsTheOneNamedBefore(String sentence) {
        assertThat(accused(NAMED + sentence)).containsExactly("tick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sandworm was active as well. The group attacked a Danish bank.",
                "Unnamed attackers were active as well. The group attacked a Danish bank.",
                "The group of seven attacked a Danish bank.",
                "The group behind the theft attacked a Danish bank.",
                "The Holm Group lost drawings. The group attacked its rival's website."
            })
    void whoeverElseMayBeMeantIsNotAccused(String sentence) {
        assertThat(accused(NAMED + sentence)).doesNotContain("tick");
    }

    @Test
    void whatIsFarAwayIsNotMeant() {
        String between = "The shipyards build ferries for the northern routes.\n".repeat(3);

        assertThat(accused(NAMED + "\n" + between + "The group attacked a Danish bank."))
                .doesNotContain("tick");
    }

    @Test
    void theUnitIsTheOneNamedBefore() {
        assertThat(
                        accused(
                                "Analysts wrote about PLA Unit 61398, housed in a tower."
                                        + " The unit hacked Danish shipyards."))
                .contains("pla-unit-61398");
    }

    @Test
    void noGroupIsItsOwnTarget() {
        List<Claim> claims =
                claims("Anonymous hacked Danish banks: in one attack the collective took cameras.");

        assertThat(claims).flatExtracting(Claim::target).doesNotContain("anonymous");
    }

    private static List<String> accused(String body) {
        return claims(body).stream().flatMap(c -> c.accused().stream()).distinct().toList();
    }

    private static List<Claim> claims(String body) {
        return TAGGER.tag(Article.builder(new ArticleId("t")).body(body).build()).claims();
    }
}
