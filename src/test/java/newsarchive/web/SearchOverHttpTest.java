package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import newsarchive.testing.ServedArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a search answers, as a page and as JSON, and where its links lead. */
final class SearchOverHttpTest {
    @TempDir private Path folder;
    @AutoClose private ServedArticles served;

    @BeforeEach
    void serve() {
        served = new ServedArticles(folder, Reports.TICK, Reports.LAZARUS);
    }

    @Test
    void aSearchAnswersWithHitsAndTheCountsOfOtherActors() {
        JsonNode json = served.json("/api/search?q=space+agency&actor=tick");
        assertThat(json.path("total").asInt()).isEqualTo(1);
        assertThat(json.at("/hits/0/id").asString()).isEqualTo("a1");
        assertThat(json.at("/hits/0/actors/0/id").asString()).isEqualTo("tick");
        assertThat(values(json.at("/facets/actor"), "id"))
                .containsExactlyInAnyOrder("tick", "lazarus");
        assertThat(values(json.at("/kinds/actor"), "id")).containsExactly("threat-group/");
        assertThat(json.path("explained").asString())
                .startsWith("all of space, agency; actor tick");
        assertThat(json.at("/histogram/0/from").asString()).isEqualTo("2021-04-20");
        assertThat(json.at("/histogram/0/count").asInt()).isEqualTo(1);
        assertThat(json.path("undated").asInt()).isZero();
    }

    @Test
    void aLinkNarrowsExcludesAndTakesBack() {
        Document page = Jsoup.parse(served.get("/?q=space").body());
        Element tick = value(page, "actor", "Tick");
        assertThat(tick.select(".n").text()).isEqualTo("1");
        assertThat(tick.select(".include").attr("href")).isEqualTo("/?q=space&actor=tick");
        assertThat(tick.select(".exclude").attr("href")).isEqualTo("/?q=space&actor=-tick");
        Document narrowed = Jsoup.parse(served.get("/?q=space&actor=tick").body());
        assertThat(value(narrowed, "actor", "Tick").select(".include").attr("href"))
                .isEqualTo("/?q=space");
        assertThat(narrowed.select(".chip").attr("href")).isEqualTo("/?q=space");
        assertThat(narrowed.select("form input[type=hidden]").attr("value")).isEqualTo("tick");
    }

    @Test
    void chosenDaysCanBeTakenBack() {
        Document page = Jsoup.parse(served.get("/?from=2021&added=-7d").body());
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/?added=2026-10-25..", "/?from=2021-01-01");
        assertThat(page.select(".chip").eachText())
                .containsExactly("Remove: since 2021-01-01×", "Remove: added since 2026-10-25×");
    }

    @Test
    void whoIsAccusedOfActingAgainstWhomIsAFilter() {
        JsonNode json = served.json("/api/search?accused=tick&target=JP");
        assertThat(json.at("/hits/0/id").asString()).isEqualTo("a1");
        assertThat(json.at("/facets/accused/0/label").asString()).isEqualTo("Tick");
        assertThat(json.path("explained").asString())
                .contains("in one claim: accused tick, target JP");
        assertThat(served.json("/api/search?accused=tick&target=CN").path("total").asInt())
                .isZero();
    }

    @Test
    void thePageNeverSaysBareThatSomebodyIsAccused() {
        Document page = Jsoup.parse(served.get("/?accused=tick&target=-CN").body());
        assertThat(page.select(".chip").eachText())
                .containsExactly(
                        "Remove: accused in a claim: Tick×", "Remove: not target in a claim: CN×");
        assertThat(page.select("[data-facet=accused] h2").text()).isEqualTo("Accused in a claim");
        assertThat(value(page, "target", "JP").select(".include").attr("href"))
                .isEqualTo("/?accused=tick&target=JP&target=-CN");
    }

    @Test
    void aHitShowsTheSentenceBehindTheValueThatWasChosen() {
        Document page = Jsoup.parse(served.get("/?actor=tick").body());
        assertThat(page.select(".because .small").text()).isEqualTo("Why Tick:");
        assertThat(page.select(".because q").text()).isEqualTo("Tick broke into the space agency");
        assertThat(page.select(".because mark")).hasSize(1);
        assertThat(Jsoup.parse(served.get("/?q=tick").body()).select(".because")).isEmpty();
        assertThat(Jsoup.parse(served.get("/?actor=threat-group/").body()).select(".because"))
                .hasSize(2);
    }

    @Test
    void aHitShowsTheSentenceOfTheClaimThatWasAskedFor() {
        Document page = Jsoup.parse(served.get("/?accused=tick&target=JP").body());
        assertThat(page.select(".because .small").text())
                .isEqualTo("Why accused in a claim, target in a claim:");
    }

    @Test
    void aFacetIsSearchedByTheBeginningOfANameAndCountedInTheSearch() {
        JsonNode json = served.json("/api/facets/actor?q=space&prefix=la&actor=tick");
        assertThat(json.path("values")).hasSize(1);
        assertThat(json.at("/values/0/id").asString()).isEqualTo("lazarus");
        assertThat(json.at("/values/0/count").asInt()).isEqualTo(1);
        assertThat(served.json("/api/facets/actor?q=space&prefix=la&country=CN").path("values"))
                .isEmpty();
        assertThat(values(served.json("/api/facets/accused").path("values"), "id"))
                .containsExactly("tick");
        assertThat(values(served.json("/api/facets/country?actor=tick").path("values"), "id"))
                .containsExactly("JP");
        assertThat(served.get("/api/facets/colour").statusCode()).isEqualTo(404);
        assertThat(served.json("/api/facets/colour").path("detail").asString())
                .startsWith("there is no facet 'colour'; facets are country, actor, agency");
    }

    private static Element value(Document page, String facet, String label) {
        return page.select("[data-facet=" + facet + "] .value").stream()
                .filter(value -> value.select("bdi").text().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(value -> value.path(field).asString())
                .toList();
    }
}
