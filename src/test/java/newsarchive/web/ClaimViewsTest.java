package newsarchive.web;

import static newsarchive.article.Certainty.ALLEGED;
import static newsarchive.article.Certainty.CHARGED;
import static newsarchive.article.Certainty.CONVICTED;
import static newsarchive.article.Certainty.STATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Certainty;
import newsarchive.article.Claim;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Span;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.web.text.Texts;
import org.junit.jupiter.api.Test;

final class ClaimViewsTest {
    private static final String HEADLINE = "Tick broke into JAXA, NHK says";
    private static final List<String> TICK = List.of("tick");
    private static final List<String> JAXA = List.of("jaxa");
    private static final List<String> NHK = List.of("nhk");
    private static final List<String> POLICE = List.of("police");
    private static final List<String> NOBODY = List.of();

    @Test
    void anAccusationStandsWithWhoMakesAndWhoReportsIt() {
        assertThat(statement(claim(TICK, JAXA, POLICE, NHK, NOBODY, ALLEGED)))
                .isEqualTo("Nhk reports that Police accuses Tick of acting against Jaxa.");
    }

    @Test
    void anAccusationWithoutSourceIsTheArticles() {
        assertThat(statement(claim(TICK, JAXA, NOBODY, NOBODY, NOBODY, ALLEGED)))
                .isEqualTo("This article says that Tick is accused of acting against Jaxa.");
    }

    @Test
    void whatACourtSaysIsSaidSo() {
        assertThat(statement(claim(TICK, JAXA, POLICE, NHK, NOBODY, CHARGED)))
                .isEqualTo("Nhk reports that Tick is charged by Police with acting against Jaxa.");
        assertThat(statement(claim(TICK, JAXA, NOBODY, NHK, NOBODY, CONVICTED)))
                .isEqualTo("Nhk reports that Tick is convicted of acting against Jaxa.");
    }

    @Test
    void whoIsUnknownIsNotNamed() {
        assertThat(statement(claim(NOBODY, JAXA, POLICE, NHK, NOBODY, STATED)))
                .isEqualTo(
                        "Nhk reports that Police says that somebody unknown acted against Jaxa.");
    }

    @Test
    void whoDisputesItIsNamedAndTheSentenceShown() {
        ClaimView view = view(claim(TICK, JAXA, NOBODY, NHK, POLICE, STATED));
        assertThat(view.disputed()).isEqualTo("Police disputes it.");
        assertThat(view.sentences()).containsExactly(HEADLINE);
    }

    @Test
    void severalAreJoinedByAnd() {
        Claim claim = claim(TICK, List.of("jaxa", "police"), NOBODY, NHK, NOBODY, STATED);
        assertThat(statement(claim))
                .isEqualTo("Nhk reports that Tick acted against Jaxa and Police.");
    }

    /** Said in the headline. */
    private static Claim claim(
            List<String> accused,
            List<String> target,
            List<String> accusers,
            List<String> reporters,
            List<String> deniers,
            Certainty certainty) {
        return new Claim(
                accused,
                target,
                accusers,
                reporters,
                deniers,
                certainty,
                List.of(new Span(0, HEADLINE.length())));
    }

    private static String statement(Claim claim) {
        return view(claim).statement();
    }

    private static ClaimView view(Claim claim) {
        List<Tag> tags =
                Stream.of("tick", "jaxa", "nhk", "police").map(ClaimViewsTest::tag).toList();
        Article article = Article.builder(new ArticleId("a")).headline(HEADLINE).build();
        return new ClaimViews(
                        Texts.english(),
                        article,
                        new Tags(List.of(), tags, List.of(), List.of(claim)),
                        "")
                .view(claim);
    }

    private static Tag tag(String id) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return new Tag(
                new Entity(id, name, Kind.OTHER_GROUP, null),
                Dimension.ACTOR,
                true,
                List.of(new Mention(0, 4, "Tick", "test")));
    }
}
