package newsarchive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries, bodies and persons in texts that are not English. */
final class LanguagesTest {
    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Bundesregierung hat das nicht gesagt.                            | de-government",
                "Die Hisbollah und die Huthis sind nicht gekommen.                    | hezbollah,houthis",
                "Das russische Verteidigungsministerium hat die Lage geprüft.         | ru-defence-ministry",
                "Die chinesische Regierung und der Kreml sind dafür.                  | cn-government,kremlin",
                "Le gouvernement espagnol et la Commission européenne se taisent.     | es-government,european-commission",
                "L'armée israélienne est dans la plaine, selon la Maison Blanche.     | israel-defense-forces,white-house",
                "El Gobierno de México y el Ejército israelí no hablan del asunto.    | mx-government,israel-defense-forces",
                "Le Rassemblement national et la France insoumise sont dans la rue.   | national-rally,la-france-insoumise",
                "La Casa Blanca y la OTAN están de acuerdo.                           | white-house,nato",
                "В Кремле ждут ответа Службы внешней разведки.                        | kremlin,svr",
                "МИД Франции ответил Пентагону, в Госдуме молчат.                     | fr-foreign-ministry,us-defence-ministry,state-duma",
                "海上自衛隊と厚生労働省は、米国防総省に答えた。                             | japan-maritime-self-defense-force,jp-health-ministry,us-defence-ministry",
                "美国商务部和解放军都没有回应。                                           | us-commerce-department,peoples-liberation-army",
            })
    void bodiesAreFoundByTheNamesOfTheirReaders(String text, String ids) {
        assertThat(bodies(text)).containsExactlyInAnyOrder(ids.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Außenministerin Jutta Ohlendiek ist mit Sprecher Uwe Tannfeld da.    | Jutta Ohlendiek, Uwe Tannfeld",
                "Gestern hat Kanzlerin Ida Moorlage Verständnis gezeigt.               | Ida Moorlage",
                "Bundespräsident Anton van der Moorlage ist da.                       | Anton van der Moorlage",
                "Le ministre de l'Intérieur Luc Barrevel et la maire Ana Tillot.      | Luc Barrevel, Ana Tillot",
                "La ministra de Defensa Inés Valdoro y el alcalde Juan Portella.      | Inés Valdoro, Juan Portella",
                "Приехал президент России Пётр Лугавой.                               | Пётр Лугавой",
                "Приехал министр обороны Польши Пётр Лугавой.                         | Пётр Лугавой",
            })
    void personsAreIntroducedByTheTitlesOfTheLanguage(String text, String names) {
        assertThat(TAGGER.tag(article(text)).actors())
                .extracting(tag -> tag.entity().name())
                .containsExactlyInAnyOrder(names.split(", "));
    }

    @Test
    void thePeopleOfACountryNameItInTheirLanguageOnly() {
        assertThat(countries("Die französischen Winzer und der Schweizer Zoll sind einig."))
                .containsExactlyInAnyOrder("FR", "CH");
        assertThat(countries("Les vins italiens et la bière tchèque sont dans le port."))
                .containsExactlyInAnyOrder("IT", "CZ");
        assertThat(countries("Los barcos noruegos y la flota danesa del norte."))
                .containsExactlyInAnyOrder("NO", "DK");
        assertThat(countries("The word for it is Schweizer, and the other is russe.")).isEmpty();
    }

    @Test
    void aMinistryOfAStateIsNotItsCountrys() {
        assertThat(bodies("In Marokko ist das niedersächsische Umweltministerium bekannt."))
                .isEmpty();
    }

    private static List<String> bodies(String text) {
        Tags tags = TAGGER.tag(article(text));
        return Stream.concat(tags.actors().stream(), tags.agencies().stream())
                .map(tag -> tag.entity().id())
                .toList();
    }

    private static List<String> countries(String text) {
        return TAGGER.tag(article(text)).countries().stream().map(t -> t.entity().id()).toList();
    }

    private static Article article(String body) {
        return Article.builder(new ArticleId("test")).headline("").body(body).build();
    }
}
