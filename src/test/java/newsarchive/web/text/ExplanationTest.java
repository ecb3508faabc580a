package newsarchive.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.query.ArticleQuery;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
    @Test
    void everyPartOfAQuestionIsSaid() {
        assertThat(
                        explained(
                                Map.of(
                                        "q", List.of("\"space agency\" -tick"),
                                        "actor", List.of("apt10", "-lazarus"),
                                        "from", List.of("2021-04")),
                                NameResolver.NONE))
                .isEqualTo(
                        "all of “space agency”, not tick; actor apt10; not actor lazarus; published since 2021-04-01; best first");
    }

    @Test
    void everyKindOfWordIsSaid() {
        assertThat(explained("hack* (rocket OR title:nasa) onomitsu~2 -\"space agency\"~3"))
                .isEqualTo(
                        "all of words beginning with hack, (rocket or headline has nasa), words like onomitsu but for two letters, not “space agency” within 3 words; best first");
        assertThat(explained("lead:rocket author:mori actor:tick after:2021 before:2021-04"))
                .isEqualTo(
                        "all of first paragraphs have rocket, author is mori, actor Tick, since 2021-01-01, until 2021-04-30; best first");
        assertThat(explained("story:a CVE-2021-44228"))
                .isEqualTo("all of the story of article a, identifier cve-2021-44228; best first");
    }

    @Test
    void aNameIsSaidWithTheOthersAndHowToDoWithout() {
        assertThat(explained("bronze butler"))
                .startsWith("bronze butler by any name (Tick, REDBALDKNIGHT, STALKER PANDA and ")
                .endsWith(" more; \"bronze butler\" searches the word alone); best first");
        assertThat(explained("Tick")).startsWith("Tick where it is meant, by any name (BRONZE");
    }

    @Test
    void rolesAreSaidTogetherAsTheyStandInOneClaim() {
        assertThat(
                        explained(
                                Map.of(
                                        "accused", List.of("CN", "tick"),
                                        "target", List.of("JP", "-RU"),
                                        "reportedBy", List.of("nhk")),
                                NameResolver.NONE))
                .isEqualTo(
                        "every article; in one claim: accused CN or tick, target JP, reported by nhk; in no claim: target RU; newest first");
    }

    private static String explained(String query) {
        return explained(Map.of("q", List.of(query)), new GazetteerNames(Gazetteer.builtIn()));
    }

    private static String explained(Map<String, List<String>> parameters, NameResolver names) {
        ArticleQuery query = new QueryString(names, LocalDate.of(2021, 4, 20)).read(parameters);
        return new Explanation(Texts.english(), names).of(query);
    }
}
