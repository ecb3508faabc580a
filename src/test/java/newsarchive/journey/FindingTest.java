package newsarchive.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Journeys of those who look for something. */
final class FindingTest extends Journeys {
    @ParameterizedTest
    @EnumSource
    void findByAnAliasAndFilter(Way way) {
        Reader reader = startSearching("stalker panda", way);
        assertThat(reader.at(".because").first())
                .containsText("Found as Tick, another name of stalker panda");
        reader.passToFilters();
        Locator japan = value(reader, "country", "Japan");
        int count = Integer.parseInt(japan.locator(".n").innerText());
        reader.follow(japan);
        assertThat(reader.at(".chip")).containsText("Japan");
        assertThat(reader.number(".count")).isEqualTo(count);
        if (way == Way.KEYBOARD) {
            assertThat(value(reader, "country", "Japan")).isFocused();
        }
        reader.follow(reader.at(".chip"));
        assertThat(reader.at(".chip")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHOUT_SCRIPT")
    void anAliasIsCompletedWhileItIsTyped(Way way) {
        Reader reader = start(way);
        reader.type(reader.at("#q"), "stalker pan");
        Locator offered = reader.at("#suggestions [role=option]").first();
        assertThat(offered).containsText("Tick");
        if (way == Way.KEYBOARD) {
            reader.page().keyboard().press("ArrowDown");
            assertThat(offered).hasAttribute("aria-selected", "true");
            reader.page().keyboard().press("Enter");
        } else {
            offered.click();
        }
        assertThat(reader.at(".chip.actor")).containsText("Tick");
    }

    @ParameterizedTest
    @EnumSource
    void exclude(Way way) {
        Reader reader = startSearching("stalker panda", way);
        int all = reader.number(".count");
        reader.passToFilters();
        reader.follow(
                reader.at("[data-facet=actor] .value")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(reader.at("bdi:text-is('Microsoft')")))
                        .locator(".exclude"));
        assertThat(reader.at(".chip")).containsText("not Microsoft");
        assertThat(reader.number(".count")).isBetween(1, all - 1);
        reader.page().goBack();
        assertThat(reader.number(".count")).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource
    void aValueForWhichThereWasNoRoomIsChosenOnThePageOfItsFacet(Way way) {
        Reader reader = start(way);
        reader.passToFilters();
        reader.follow(reader.at("[data-facet=agency] a[href$='#news-agency']"));
        Locator rare = reader.at("#news-agency .value").last();
        int count = Integer.parseInt(rare.locator(".n").innerText());
        String name = rare.locator("bdi").innerText();
        reader.follow(rare.locator(".include"));
        assertThat(reader.at(".chip.agency")).containsText(name);
        assertThat(reader.number(".count")).isEqualTo(count);
        assertThat(reader.at("[data-facet=agency] .selected bdi")).hasText(name);
    }

    @ParameterizedTest
    @EnumSource
    void zoomInTimeBarByBar(Way way) {
        Reader reader = startSearching("stalker panda", way);
        Locator bar = reader.at(".chart a").nth(1);
        int count = Integer.parseInt(bar.getAttribute("aria-label").replaceAll(".*: ", ""));
        reader.follow(bar);
        assertThat(reader.at(".chip.date")).isVisible();
        assertThat(reader.number(".count")).isEqualTo(count);
    }

    @ParameterizedTest
    @EnumSource
    void zoomInTimeByTheTable(Way way) {
        Reader reader = startSearching("stalker panda", way);
        reader.press(reader.at(".dates summary"));
        int count = Integer.parseInt(reader.at(".dates td:last-child").first().innerText());
        reader.follow(reader.at(".dates td a").first());
        assertThat(reader.number(".count")).isEqualTo(count);
    }

    @Test
    void zoomInTimeByDragging() {
        Reader reader = startSearching("stalker panda", Way.MOUSE);
        int all = reader.number(".count");
        BoundingBox chart = reader.at(".chart").boundingBox();
        Mouse mouse = reader.page().mouse();
        mouse.move(chart.x + 1, chart.y + 20);
        mouse.down();
        mouse.move(chart.x + chart.width * 0.05, chart.y + 20);
        mouse.move(chart.x + chart.width * 0.1, chart.y + 20);
        mouse.up();
        assertThat(reader.at(".chip.date")).isVisible();
        assertThat(reader.number(".count")).isBetween(1, all - 1);
    }

    @ParameterizedTest
    @EnumSource
    void openTheEvidence(Way way) {
        Reader reader = startSearching("stalker panda", way);
        reader.follow(reader.at(".hit h2 a").first());
        Locator tick =
                reader.at(".why .actor .reasons")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(reader.at("summary bdi:text-is('Tick')")));
        reader.press(tick.locator("summary"));
        assertThat(tick.locator("li").first()).containsText("Rule: gazetteer");
        Locator mention = tick.locator("a:text-is('in the text')").first();
        String place = mention.getAttribute("href");
        reader.press(mention);
        assertThat(reader.at(place)).isInViewport();
        assertThat(reader.at(place)).containsText("Tick");
        reader.follow(reader.at("a:text-is('The page as it was kept')"));
    }

    @ParameterizedTest
    @EnumSource
    void compareVersions(Way way) {
        Reader reader = startSearching("\"" + ServedProgram.CHANGED + "\"", way);
        reader.follow(reader.at(".hit h2 a").first());
        assertThat(reader.at("main h1")).containsText("June");
        reader.follow(reader.at(".note a:text-is('what changed')"));
        assertThat(reader.at("main section del").first()).hasText("removed: April");
        assertThat(reader.at("main section ins").first()).hasText("added: June");
        reader.follow(reader.at(".source a"));
        assertThat(reader.at("main h1")).containsText("June");
    }

    private static Locator value(Reader reader, String facet, String label) {
        return reader.at("[data-facet=" + facet + "] .include")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(reader.at("bdi:text-is('" + label + "')")));
    }
}
