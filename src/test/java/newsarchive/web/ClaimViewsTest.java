package newsarchive.web;

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
        assertThat(
                        statement(
                                new Claim(
                                        TICK,
                                        JAXA,
                                        POLICE,
                                        NHK,
                                        NOBODY,
                                        Certainty.ALLEGED,
                                        spans())))
                .isEqualTo("Nhk reports that Police accuses Tick of acting against Jaxa.");
    }

    @Test
    void anAccusationWithoutSourceIsTheArticles() {
        assertThat(
                        statement(
                                new Claim(
                                        TICK,
                                        JAXA,
                                        NOBODY,
                                        NOBODY,
                                        NOBODY,
                                        Certainty.ALLEGED,
                                        spans())))
                .isEqualTo("This article says that Tick is accused of acting against Jaxa.");
    }

    @Test
    void whatACourtSaysIsSaidSo() {
        assertThat(
                        statement(
                                new Claim(
                                        TICK,
                                        JAXA,
                                        POLICE,
                                        NHK,
                                        NOBODY,
                                        Certainty.CHARGED,
                                        spans())))
                .isEqualTo("Nhk reports that Tick is charged by Police with acting against Jaxa.");
        assertThat(
                        statement(
                                new Claim(
                                        TICK,
                                        JAXA,
                                        NOBODY,
                                        NHK,
                                        NOBODY,
                                        Certainty.CONVICTED,
                                        spans())))
                .isEqualTo("Nhk reports that Tick is convicted of acting against Jaxa.");
    }

    @Test
    void whoIsUnknownIsNotNamed() {
        assertThat(
                        statement(
                                new Claim(
                                        NOBODY,
                                        JAXA,
                                        POLICE,
                                        NHK,
                                        NOBODY,
                                        Certainty.STATED,
                                        spans())))
                .isEqualTo(
                        "Nhk reports that Police says that somebody unknown acted against Jaxa.");
    }

    @Test
    void whoDisputesItIsNamedAndTheSentenceShown() {
        ClaimView view =
                view(new Claim(TICK, JAXA, NOBODY, NHK, POLICE, Certainty.STATED, spans()));
        assertThat(view.disputed()).isEqualTo("Police disputes it.");
        assertThat(view.sentences()).containsExactly(HEADLINE);
    }

    @Test
    void severalAreJoinedByAnd() {
        Claim claim =
                new Claim(
                        TICK,
                        List.of("jaxa", "police"),
                        NOBODY,
                        NHK,
                        NOBODY,
                        Certainty.STATED,
                        spans());
        assertThat(statement(claim))
                .isEqualTo("Nhk reports that Tick acted against Jaxa and Police.");
    }

    private static List<Span> spans() {
        return List.of(new Span(0, HEADLINE.length()));
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
                .views()
                .getFirst();
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
