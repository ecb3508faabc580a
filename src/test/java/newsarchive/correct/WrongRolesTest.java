package newsarchive.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.entity.EntityTagger;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

final class WrongRolesTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());
    private static final ArticleId HERE = new ArticleId("here");

    @Test
    void aStateGoesWithTheOnlyBodyByWhichItIsAccused() {
        assertThat(state("gru", "Police said Russia's GRU hacked the Storting.")).contains("RU");
        assertThat(
                        state(
                                "peoples-liberation-army",
                                "Japan said the Chinese military hacked JAXA, the space agency."))
                .contains("CN");
        assertThat(
                        state(
                                "pla-unit-61419",
                                "Police said PLA Unit 61419 hacked JAXA. China denied it."))
                .contains("CN");
    }

    @Test
    void aStateThatASentenceAccusesItselfStays() {
        assertThat(
                        state(
                                "gru",
                                "Police said the GRU hacked the Storting. Oslo accused Russia of"
                                        + " hacking the Storting."))
                .isEmpty();
        assertThat(state("gru", "Police said the GRU and the FSB of Russia hacked the Storting."))
                .isEmpty();
        assertThat(state("gru", "Police accused Russia, GRU included, of hacking the Storting."))
                .isEmpty();
    }

    @Test
    void theStateOfAnotherRoleIsLeftAlone() {
        String text = "Police said the GRU hacked the Storting. Russia denied it.";
        WrongRoles target = roles(ClaimRole.TARGET, text);
        assertThat(target.in(HERE, entity("storting")).state()).isEmpty();
        assertThat(target.isHeldBy(entity("gru"))).isFalse();
        assertThat(roles(ClaimRole.ACCUSED, text).isHeldBy(entity("gru"))).isTrue();
    }

    @Test
    void whatTheStateIsNotCannotGoWithItsBody() {
        WrongRoles accusing =
                roles(
                        ClaimRole.ATTRIBUTED_BY,
                        "Norway's parliament said the GRU had hacked it. Police agreed.");
        assertThat(accusing.isHeldBy(entity("storting"))).isTrue();
        assertThat(accusing.in(HERE, entity("storting")).state()).isEmpty();
    }

    /** The country that is no more accused where this body is not. */
    private static Optional<String> state(String body, String text) {
        WrongRoles accused = roles(ClaimRole.ACCUSED, text);
        assertThat(accused.isHeldBy(entity(body))).as(text).isTrue();
        return accused.in(HERE, entity(body)).state().map(Entity::id);
    }

    private static WrongRoles roles(ClaimRole role, String body) {
        Article article = Article.builder(HERE).body(body).language("en").build();
        return new WrongRoles(role, article.text(), TAGGER.tag(article));
    }

    private static Entity entity(String id) {
        return Gazetteer.builtIn().find(id).orElseThrow();
    }
}
