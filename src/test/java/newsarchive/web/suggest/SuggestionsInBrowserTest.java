package newsarchive.web.suggest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsarchive.testing.Browser;
import newsarchive.testing.ServedSample;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The search box completes what is being typed, by keyboard and by mouse. */
final class SuggestionsInBrowserTest {
    private final ServedSample sample = ServedSample.get();
    @AutoClose private final Browser browser = new Browser();

    @Test
    void aNameIsCompletedByAnyOfItsNames() {
        Page page = searchPage();
        Locator box = page.locator("#q");
        Locator options = page.locator("#suggestions [role=option]");
        box.pressSequentially("bronze");
        assertThat(options.first()).containsText("Tick (BRONZE BUTLER), threat group, ");
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(new AxeBuilder(page).include(".box").analyze().getViolations()).isEmpty();
        box.press("Escape");
        assertThat(options).hasCount(0);
        assertThat(box).hasValue("bronze");
        box.pressSequentially(" b");
        assertThat(options.first()).containsText("Tick");
        box.press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "suggestion-0");
        box.press("Enter");
        assertThat(page).hasURL(sample.at("/?actor=tick"));
    }

    @Test
    void whoTypesOnSearchesWhatWasTyped() {
        Page page = searchPage();
        page.locator("#q").pressSequentially("space");
        assertThat(page.locator("#suggestions li").first()).isVisible();
        page.locator("#q").press("Enter");
        assertThat(page).hasURL(sample.at("/?q=space"));
    }

    private Page searchPage() {
        Page page = browser.profile().newPage();
        page.navigate(sample.at("/"));
        return page;
    }
}
