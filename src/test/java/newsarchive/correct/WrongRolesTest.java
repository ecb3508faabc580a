package newsarchive.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;
import newsarchive.article.Tags;
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
    }

    @Test
    void theStateOfAnotherRoleIsLeftAlone() {
        String text = "Police said the GRU hacked the Storting. Russia denied it.";
        assertThat(
                        new WrongRoles(ClaimRole.TARGET, tags(text))
                                .in(HERE, entity("storting"))
                                .state())
                .isEmpty();
        assertThat(new WrongRoles(ClaimRole.TARGET, tags(text)).isHeldBy(entity("gru"))).isFalse();
        assertThat(new WrongRoles(ClaimRole.ACCUSED, tags(text)).isHeldBy(entity("gru"))).isTrue();
    }

    @Test
    void whatTheStateIsNotCannotGoWithItsBody() {
        Tags tags = tags("Norway's parliament said the GRU had hacked it. Police agreed.");
        WrongRoles accusing = new WrongRoles(ClaimRole.ATTRIBUTED_BY, tags);
        assertThat(accusing.isHeldBy(entity("storting"))).as(tags.claims().toString()).isTrue();
        assertThat(accusing.in(HERE, entity("storting")).state()).isEmpty();
    }

    /** The country that is no more accused where this body is not. */
    private static Optional<String> state(String body, String text) {
        WrongRoles accused = new WrongRoles(ClaimRole.ACCUSED, tags(text));
        assertThat(accused.isHeldBy(entity(body))).as(tags(text).claims().toString()).isTrue();
        return accused.in(HERE, entity(body)).state().map(Entity::id);
    }

    private static Tags tags(String text) {
        return TAGGER.tag(Article.builder(HERE).body(text).language("en").build());
    }

    private static Entity entity(String id) {
        return Gazetteer.builtIn().find(id).orElseThrow();
    }
}
