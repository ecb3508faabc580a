package newsarchive.query;

import static org.assertj.core.api.Assertions.assertThat;

import newsarchive.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

final class GazetteerNamesTest {
    private final NameResolver names = new GazetteerNames(Gazetteer.builtIn());

    @Test
    void anIdMeansItself() {
        assertThat(names.ids(Facet.ACTOR, "tick")).containsExactly("tick");
        assertThat(names.ids(Facet.COUNTRY, "jp")).containsExactly("JP");
    }

    @Test
    void anyNameLeadsToTheId() {
        assertThat(names.ids(Facet.ACTOR, "Bronze Butler")).containsExactly("tick");
        assertThat(names.ids(Facet.ACTOR, "PLA")).contains("peoples-liberation-army");
        assertThat(names.ids(Facet.COUNTRY, "japan")).containsExactly("JP");
        assertThat(names.ids(Facet.AGENCY, "Kyodo")).contains("kyodo-news");
    }

    @Test
    void aLanguageMayBeNamedOrTagged() {
        assertThat(names.ids(Facet.LANGUAGE, "German")).containsExactly("de");
        assertThat(names.ids(Facet.LANGUAGE, "zh-CN")).containsExactly("zh");
        assertThat(names.ids(Facet.LANGUAGE, "nonsense")).isEmpty();
    }

    @Test
    void whatNobodyKnowsHasNoId() {
        assertThat(names.ids(Facet.ACTOR, "No Such Group At All")).isEmpty();
    }
}
