package newsarchive.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page lets those who see no mouse, or nothing, get to its parts. */
final class KeyboardTest extends Journeys {
    private static final List<String> PAGES =
            List.of(
                    "?q=stalker+panda",
                    "facets/actor",
                    "actors/tick",
                    "countries/JP",
                    "together?q=stalker+panda",
                    "corrections",
                    "searches",
                    "sources",
                    "batch",
                    "help",
                    "about",
                    "docs",
                    "enter");

    @Test
    void theFirstTabSkipsToTheContentOfEveryPage() {
        Reader reader = startWithToken(Way.KEYBOARD);
        for (String path : PAGES) {
            reader.open(program.address() + path);
            reader.page().keyboard().press("Tab");
            Locator skip = reader.at("a.skip").first();
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            reader.page().keyboard().press("Enter");
            reader.page().keyboard().press("Tab");
            assertThat(reader.at("main :focus, main ~ * :focus")).hasCount(1);
        }
    }

    @Test
    void everyPageHasItsLandmarksAndOneHeading() {
        Reader reader = startWithToken(Way.KEYBOARD);
        for (String path : PAGES) {
            reader.open(program.address() + path);
            for (AriaRole role :
                    List.of(
                            AriaRole.BANNER,
                            AriaRole.SEARCH,
                            AriaRole.MAIN,
                            AriaRole.CONTENTINFO)) {
                assertThat(reader.page().getByRole(role).count()).as(path + role).isEqualTo(1);
            }
            assertThat(reader.at("h1").count()).as(path).isEqualTo(1);
        }
    }

    @Test
    void fromTheResultsOneLinkLeadsToTheFiltersAtAnyWidth() {
        Reader reader = startSearching("stalker panda", Way.KEYBOARD);
        reader.press(reader.at("a.skip"));
        reader.press(reader.at(".to-filters"));
        reader.page().keyboard().press("Tab");
        assertThat(reader.at("#filters :focus")).hasCount(1);
    }

    @Test
    void theKeysWalkTheResultsAndOpenOne() {
        Reader reader = startSearching("stalker panda", Way.KEYBOARD);
        reader.page().keyboard().press("Tab"); // Out of the box.
        for (String key : List.of("j", "j", "k")) {
            reader.page().keyboard().press(key);
        }
        Locator first = reader.at(".hit h2 a").first();
        assertThat(first).isFocused();
        String address = first.getAttribute("href");
        reader.page().keyboard().press("o");
        reader.page().waitForURL(program.address() + address.substring(1));
        reader.page().keyboard().press("?");
        assertThat(reader.at("#keys")).isInViewport();
    }
}
