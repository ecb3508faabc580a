package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonsTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Ministry spokesman Lin Maowen smiled.            | Lin Maowen",
                "Prime Minister Hideo Tanakura left.                      | Hideo Tanakura",
                "Home Affairs Minister Clara O'Brannick was there.        | Clara O'Brannick",
                "The team's coach Rassmus Eralund has spoken.             | Rassmus Eralund",
                "Inspector General Ann Lowell left.                       | Ann Lowell",
                "Farid Jalalpour, head of civil defence, left.            | Farid Jalalpour",
                "Ada Quist, a spokeswoman for the port, left.             | Ada Quist",
                "Tariq van Oord, the ministry's former director, left.    | Tariq van Oord",
                "Farmers such as Jordan Chad Marlow said it rained.       | Jordan Chad Marlow",
                "外交部发言人林茂文表示欢迎。                                  | 林茂文",
                "Justice Secretary Hamza Yorlaf left.                     | Hamza Yorlaf",
                "Prof Gavin Yarrow, director of the port, left.           | Gavin Yarrow",
                "Commission President Ida von der Saale left.             | Ida von der Saale",
            })
    void personsAreIntroducedByTitleAppositionOrSpeech(String text, String name) {
        assertThat(persons(text)).extracting(tag -> tag.entity().name()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The document was made with MS Office Word in May.",
                "Sheriffs of Queen Anne's County left.",
                "Blue Harbour Care said it rained.",
                "The Russian General Radio Frequency Center left.",
                "Director Green River Bank left.",
                "The president, Global Biopharma Business, left.",
                "Attorney, Sports Business Analyst, Author",
                "The founder Quist EMEA Lowell left.",
                "The Notre Dame Fighting Irish left.",
                "Dr. Otto Rahmen left, Dr. Ida Rahmen left, Dr. Max Rahmen left, Dr. Una Rahmen left.",
            })
    void thingsAreNoPersons(String text) {
        assertThat(persons(text)).isEmpty();
    }

    @Test
    void aNameIsShortenedAfterItWasGivenInFull() {
        Tag person =
                persons(
                                "Hideo Tanakura, the mayor, left. Later Tanakura came back."
                                        + " Hideo Tanakura slept.")
                        .findFirst()
                        .orElseThrow();
        assertThat(person.mentions())
                .extracting(Mention::rule)
                .containsExactly("apposition", "short-form", "full-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jill Tanakura slept.",
                "Tanakura Tower was sold.",
            })
    void aFamilyNameIsNotThePersonInAnotherName(String text) {
        assertThat(persons("Hideo Tanakura, the mayor, left. " + text))
                .singleElement()
                .satisfies(tag -> assertThat(tag.count()).isEqualTo(1));
    }

    @Test
    void aFamilyNameThatIsAWordNeedsASign() {
        String full = "Justice Hugo Black left. ";
        assertThat(mentions("Mayor Taps Black Singers for Show", full + "Black voters came."))
                .isEqualTo(1);
        assertThat(mentions("", full + "Mr Black slept. Black said so. They saw Black."))
                .isEqualTo(4);
    }

    private static int mentions(String headline, String body) {
        Article article =
                Article.builder(new ArticleId("test")).headline(headline).body(body).build();
        return TAGGER.tag(article).actors().getFirst().count();
    }

    @Test
    void aPartyInBracketsIsNoAcronymOfAPerson() {
        assertThat(persons("Rep. Hanna Waxler (D-CA) left. Her state is D-CA."))
                .singleElement()
                .satisfies(tag -> assertThat(tag.count()).isEqualTo(1));
    }

    private static Stream<Tag> persons(String body) {
        Article article = Article.builder(new ArticleId("test")).headline("").body(body).build();
        List<Tag> actors = TAGGER.tag(article).actors();
        return actors.stream().filter(tag -> tag.entity().kind() == Kind.PERSON);
    }
}
