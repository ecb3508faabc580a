package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Tag;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities name their country, but neither as words nor as persons. */
final class PlaceTaggingTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Male and female voters were asked.",
                "Sex: Male. Age: 40.",
                "A hall of North American Indians was opened.",
                "Naomi Osaka won in two sets.",
                "He rode a Kawasaki to work.",
                "A Spanish version of this article is to follow.",
            })
    void aWordAThingOrAPersonIsNoPlace(String text) {
        assertThat(countries(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain fell on Chongqing and Wuhan.       | CN",
                "The factory in Nuremberg was closed.    | DE",
                "Trams ran again in Zaporizhzhia.        | UA",
                "札幌市で雪が降った。                         | JP",
                "В Екатеринбург пришла зима.             | RU",
                "Divers of Croatia met in Split.         | HR",
                "A train from Kent reached Birmingham in the United Kingdom. | GB",
            })
    void citiesNameTheirCountry(String text, String country) {
        assertThat(countries(text)).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nice weather, and Reading is good for you. Mobile phones rang.",
                "They meet at the Split second when Van Morrison sings.",
                "Hamilton and Victoria Lindqvist were married.",
                "Senator Lincoln and Mayor Houston smiled.",
                "Paris Hilton and Orlando Marsh sang with Sydney Poller.",
                "Malware of the hacktivist group Phoenix was found.",
            })
    void wordsAndPersonsAreNoCities(String text) {
        assertThat(countries(text)).isEmpty();
    }

    @Test
    void ofSeveralCitiesOfANameTheOneInTheNamedCountryIsMeant() {
        assertThat(countries("In Pakistan, schools of Hyderabad were closed."))
                .containsExactly("PK");
        assertThat(countries("In Ohio and Toledo alike, schools in America were closed."))
                .containsExactly("US");
        assertThat(countries("In Spain, schools of Toledo were closed.")).containsExactly("ES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He lives in Melbourne, Florida. Melbourne is flat.   | US",
                "She left Paris, Texas, in May. Paris is small.       | US",
                "Rain fell on Athens, Ga., and Birmingham (Alabama).  | US",
                "Trams of London, Ont. were sold.                     | CA",
                "The mine in Newcastle, New South Wales, was closed.  | AU",
                "MELBOURNE, Fla. (AP) -- Rain fell on Melbourne.      | US",
            })
    void theRegionBehindACityTellsWhichOneIsMeant(String text, String country) {
        assertThat(countries(text)).containsExactly(country);
    }

    @Test
    void aCityBesideARegionInAListStaysWhereItIs() {
        assertThat(countries("Between Paris, Berlin and Texas planes were late."))
                .containsExactlyInAnyOrder("FR", "DE", "US");
        assertThat(countries("Miss. Green went to London, OK?")).containsExactly("GB");
    }

    private static List<String> countries(String body) {
        Article article = Article.builder(new ArticleId("test")).headline("").body(body).build();
        return TAGGER.tag(article).countries().stream().map((Tag t) -> t.entity().id()).toList();
    }
}
