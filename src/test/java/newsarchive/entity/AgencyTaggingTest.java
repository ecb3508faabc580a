package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Kind;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies stand among the agencies of a story, and which do not. */
final class AgencyTaggingTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Analysts at Sophos found the malware on two servers.",
                "According to Sophos, the malware spread by e-mail.",
                "Sophos: the malware spread by e-mail.",
                "Intruders hacked Sophos with malware in March.",
            })
    void aSecurityCompanyIsAnAgencyWhereItSpeaksInvestigatesOrIsStruck(String text) {
        assertThat(agencies(text, "It was late.")).contains("sophos");
    }

    @Test
    void whatTheTextSpellsOutInSmallLettersIsNoBody() {
        String told =
                "Cars sold in Japan need a functional safety analysis (FSA)."
                        + " The FSA has to be done before they are sold.";
        assertThat(agencies("", told)).doesNotContain("jp-fsa");
        assertThat(agencies("", "In Japan the FSA told the banks of it.")).contains("jp-fsa");
    }

    @Test
    void aWordOfTheLanguageIsAPaperOnlyWhereTheTextShowsIt() {
        assertThat(agencies("", "Das Bild zeigt eine Straße in Deutschland, die nass ist."))
                .doesNotContain("bild");
        assertThat(agencies("", "In Deutschland schreibt die Bild-Zeitung, der Bild sei es neu."))
                .contains("bild");
        assertThat(agencies("", "The paper Bild told its readers in Germany of it."))
                .contains("bild");
    }

    @Test
    void aFirmIsNotThePersonOfItsName() {
        assertThat(agencies("", "Judge Scott McAfee heard the case. McAfee said he would rule."))
                .doesNotContain("mcafee");
        assertThat(agencies("", "Eugene Kaspersky spoke of hackers; Kaspersky said it found them."))
                .contains("kaspersky");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The malware stops the services of Avast, Sophos and three more.",
                "A fake Sophos installer held the malware.",
            })
    void aSecurityCompanyNamedForItsProductIsNoAgency(String text) {
        assertThat(agencies("", text)).isEmpty();
    }

    @Test
    void aSecurityCompanyThatPublishesTheTextIsNoAgencyInIt() {
        String own =
                "Sophos has observed new malware. We saw it first in May, and our customers are"
                        + " safe, says Sophos.";
        assertThat(agencies("New malware", own)).isEmpty();
        String cited = own + " According to ESET it began earlier.";
        assertThat(agencies("New malware", cited)).containsExactly("eset");
        String quoted = "\"We saw it in May, and our customers are safe,\" Sophos said.";
        assertThat(agencies("New malware", quoted)).containsExactly("sophos");
    }

    @Test
    void aGovernmentIsNamedWithItsCountry() {
        assertThat(agencies("", "The Norwegian government answered."))
                .containsExactly("no-government");
        assertThat(agencies("", "The Government of Ghana answered."))
                .containsExactly("gh-government");
        assertThat(agencies("", "In Ghana the government answered.")).isEmpty();
        assertThat(agencies("", "Ghana's government and military answered.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Peru, the Westland Transport Agency spoke.       | pe-westland-transport-agency",
                "Denmark's Council for Fair Fishing spoke.           | dk-council-for-fair-fishing",
                "The Danish Rail Safety Service spoke.               | dk-danish-rail-safety-service",
                "The Ministry of Tides, Reefs and Whales of Fiji spoke.  | fj-ministry-of-tides-reefs-and-whales-of-fiji",
                "The Lviv City Council spoke.                        | ua-lviv-city-council",
                "The Whale Bureau of Records spoke.                  | whale-bureau-of-records",
                "The Harbour Council on Wednesday voted.             | harbour-council",
                "The Commission for Salt Trade Thursday voted.       | commission-for-salt-trade",
                "The Committee on Salt Roads Chair Ida Moss spoke.   | committee-on-salt-roads",
                "The Leader of Westmere Council spoke.               | westmere-council",
                "The Westmere Police Department spoke.               | westmere-police-department",
                "The Oregon B&C Rail Service on Saturday spoke.      | us-oregon-b-c-rail-service",
                "The Florida Supreme Court ruled.                    | us-florida-supreme-court",
                "The Chicago Police came.                            | us-chicago-police",
            })
    void institutionsAreFoundByTheShapeOfTheirNames(String text, String id) {
        assertThat(agencies("", text)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the Task Service of Windows.",
                "The Data Center was cold, and the Shop Department too.",
                "He was a Member of Parliament for years.",
                "The agency spoke, and so did the office of the mayor.",
                "The City Council and the County Planning Commission met.",
            })
    void roomsAndProgramsAreNoInstitutions(String text) {
        assertThat(agencies("", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Texas Senate and the Ohio House of Representatives voted.",
                "In Moscow police came, and in Ohio the Ohio justice department did.",
            })
    void whatBelongsToARegionIsNoBodyOfItsCountry(String text) {
        assertThat(agencies("", text)).isEmpty();
    }

    @Test
    void anUnlistedBodyIsOfTheCountryInItsSentenceOrOfTheWholeText() {
        String council = " The Saltmarsh Council met.";
        assertThat(agencies("", "Rain fell on Peru." + council))
                .containsExactly("pe-saltmarsh-council");
        assertThat(agencies("", "Peru bought fish. Peru and Fiji talked." + council))
                .containsExactly("saltmarsh-council");
        assertThat(agencies("", "China and Taiwan wait. Hong Kong's Legislative Council met."))
                .containsExactly("legislative-council-of-hong-kong");
    }

    @ParameterizedTest
    @CsvSource({
        "The National Institute of Fine Tailoring spoke., OTHER_BODY",
        "The National Tide Research Institute spoke., SPACE_SCIENCE",
        "The National Forest Service spoke., OTHER_BODY",
        "The National Intelligence Service of Fiji spoke., SECURITY_SERVICE",
        "The Fijian High Commission spoke., MINISTRY",
        "The NHS spoke., OTHER_BODY",
    })
    void aBodyIsOfTheKindThatItsNameTells(String text, Kind kind) {
        assertThat(tag("", text).agencies())
                .extracting(tag -> tag.entity().kind())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Boston a test of Bone Index Salts (BIS) began. BIS is cheap, America hopes.",
                "In Texas the SEC football season began. The SEC has many fans in America.",
                "The Times has lost its best sports writer, Ohio says.",
                "A network named MOST Bus was sold in China and Japan. MOST is fast.",
                "The Turkish guests saw Boston, Texas and MIT.",
                "Members of the Democratic Party of Italy left the Democratic Party.",
            })
    void aNameOfManyThingsNeedsItsCountry(String text) {
        Tags tags = tag("", text);
        assertThat(tags.agencies()).isEmpty();
        assertThat(tags.actors()).noneMatch(t -> "US".equals(t.entity().country()));
    }

    @Test
    void aNameOfManyThingsIsMeantWhereTheTextIsAboutItsCountry() {
        assertThat(agencies("", "In Britain, Kent and Wales, The Times wrote of the trial."))
                .containsExactly("the-times");
        assertThat(agencies("", "In Canada the House of Commons voted."))
                .containsExactly("ca-house-of-commons");
        assertThat(agencies("", "In Windhoek, Namibia, the NBC showed a film."))
                .containsExactly("na-nbc");
    }

    @Test
    void papersOfOneHouseAreNotOnePaper() {
        assertThat(agencies("", "The Jakarta Post and Kompas wrote of it."))
                .containsExactlyInAnyOrder("jakarta-post", "kompas");
    }

    @Test
    void aWordOfTheLanguageIsNoPaperOfThatName() {
        assertThat(
                        agencies(
                                "",
                                "Die Welt und die Zeit sind rund, mit Respekt und der Renaissance."))
                .isEmpty();
    }

    @Test
    void anUnlistedInstitutionMayBringItsAcronym() {
        Tags tags = tag("", "The Danish Rail Safety Service (DRSX) spoke. DRSX was heard.");
        assertThat(tags.agencies())
                .singleElement()
                .satisfies(tag -> assertThat(tag.count()).isEqualTo(3));
    }

    private static Tags tag(String headline, String body) {
        return TAGGER.tag(
                Article.builder(new ArticleId("test")).headline(headline).body(body).build());
    }

    private static List<String> agencies(String headline, String body) {
        return tag(headline, body).agencies().stream().map((Tag t) -> t.entity().id()).toList();
    }
}
