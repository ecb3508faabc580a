package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class TagsJsonTest {
    private static final Entity TICK = new Entity("tick", "Tick", Kind.THREAT_GROUP, "CN");
    private static final Entity JAXA = new Entity("jaxa", "JAXA", Kind.SPACE_SCIENCE, "JP");

    private static final Tags TAGS =
            new Tags(
                    List.of(),
                    List.of(
                            new Tag(
                                    TICK,
                                    Dimension.ACTOR,
                                    true,
                                    List.of(new Mention(0, 4, "Tick", "gazetteer")))),
                    List.of(
                            new Tag(
                                    JAXA,
                                    Dimension.AGENCY,
                                    false,
                                    List.of(new Mention(14, 18, "JAXA", "gazetteer")))),
                    List.of(
                            new Claim(
                                    List.of("tick"),
                                    List.of("jaxa"),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Certainty.ALLEGED,
                                    List.of(new Span(0, 18)))));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(TagsJson.read(TagsJson.write(TAGS))).isEqualTo(TAGS);
    }

    @Test
    void whatIsLearntOfACountryIsReadAgain() {
        Tag japan =
                new Tag(
                        new Entity("JP", "Japan", Kind.COUNTRY, null),
                        Dimension.COUNTRY,
                        true,
                        List.of(new Mention(0, 5, "Osaka", Mention.PLACE_RULE)),
                        List.of(new Tie(TICK, 41, 29)));
        Tags tags = TAGS.withCountries(List.of(japan));
        ObjectNode json = TagsJson.write(tags);
        assertThat(json.at("/countries/0/ties/0").toString())
                .isEqualTo(
                        """
                        {"id":"tick","name":"Tick","kind":"threat-group","country":"CN",\
                        "articles":41,"both":29}\
                        """);
        assertThat(TagsJson.read(json)).isEqualTo(tags);
    }

    @Test
    void aRoleCarriesTheSentenceThatNamesIt() {
        Claim claim =
                new Claim(
                        List.of("tick"),
                        List.of("jaxa"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Certainty.ALLEGED,
                        List.of(new Span(0, 8), new Span(9, 20)));
        ObjectNode json =
                TagsJson.write(new Tags(List.of(), TAGS.actors(), TAGS.agencies(), List.of(claim)));
        assertThat(json.at("/roles/accused/0/sentence/start").asInt()).isZero();
        assertThat(json.at("/roles/target/0/sentence/start").asInt()).isEqualTo(9);
    }

    @Test
    void rolesAreTheUnionOfTheClaims() {
        ObjectNode json = TagsJson.write(TAGS);
        assertThat(json.at("/roles/accused/0/id").asString()).isEqualTo("tick");
        assertThat(json.at("/roles/target/0/sentence/end").asInt()).isEqualTo(18);
        assertThat(json.at("/roles/disputedBy").size()).isZero();
    }
}
