package newsarchive.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import newsarchive.testing.Accessibility;
import newsarchive.testing.Browser;
import newsarchive.testing.ServedSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages bear being read, in a real browser on the loaded sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {
    private final ServedSample sample = ServedSample.get();
    private final List<String> complaints = new ArrayList<>();
    @AutoClose private final Browser browser = new Browser();
    private BrowserContext profile;
    private Page page;

    @BeforeEach
    void openPage() {
        open(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        profile.close();
        assertThat(complaints).as("console errors and requests to other hosts").isEmpty();
    }

    @Test
    void aReaderFindsWhyAnArticleIsAboutTick() {
        search("space agency");
        Locator tick = facetValue("actor", "Tick");
        int count = Integer.parseInt(tick.locator(".n").innerText());
        tick.click();
        assertThat(page.locator(".count"))
                .containsText(count == 1 ? "1 article" : count + " articles");
        page.getByText("every copy").click();
        Locator full = page.locator("main > .hits > .hit");
        assertThat(full).hasCount(count);
        for (Locator hit : full.all()) {
            assertThat(
                            hit.locator(".tag.actor")
                                    .filter(new Locator.FilterOptions().setHasText("Tick"))
                                    .first())
                    .isVisible();
        }
        page.locator(".hit h2 a").first().click();
        Locator reasons =
                page.locator(".why .reasons")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(page.locator("summary bdi:text-is('Tick')")))
                        .first();
        reasons.locator("summary").click();
        assertThat(reasons.locator("li mark").first()).containsText("Tick");
    }

    @Test
    void otherActorsKeepTheirCountsWhenOneIsChosen() {
        search("space agency");
        int before = facetValues("actor").size();
        facetValue("actor", "Tick").click();
        assertThat(facetValues("actor")).hasSizeGreaterThanOrEqualTo(before);
    }

    @Test
    void theMarksOfOneDimensionAreSwitchedOffWithoutScript() {
        profile.close();
        open(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        search("space agency");
        page.locator(".hit h2 a").first().click();
        Locator actor = page.locator(".text .mention.actor").first();
        Locator country = page.locator(".text .mention.country").first();
        assertThat(actor).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
        page.getByLabel("Actors", new Page.GetByLabelOptions().setExact(true)).uncheck();
        assertThat(actor).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        assertThat(country).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        for (String path : List.of("/?q=space+agency", firstArticle())) {
            page.navigate(sample.at(path));
            Object moved =
                    page.evaluate(
                            """
                            new Promise((done) => {
                              let sum = 0;
                              new PerformanceObserver((list) => {
                                for (const shift of list.getEntries()) sum += shift.value;
                              }).observe({ type: "layout-shift", buffered: true });
                              setTimeout(() => done(sum), 300);
                            })
                            """);
            assertThat(((Number) moved).doubleValue()).as(path).isZero();
            Object painted =
                    page.evaluate(
                            "performance.getEntriesByName('first-contentful-paint')[0].startTime");
            System.out.printf("%s: first contentful paint after %s ms%n", path, painted);
        }
    }

    @Test
    void aPhoneShowsEverythingInItsWidth() {
        profile.close();
        open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740));
        for (String path :
                List.of(
                        "/?q=space+agency",
                        "/help",
                        "/countries/CN",
                        "/about",
                        "/docs",
                        firstArticle())) {
            page.navigate(sample.at(path));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(360);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void everyPageIsAccessible(ColorScheme scheme) {
        profile.close();
        open(new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(scheme));
        for (String path :
                List.of(
                        "/",
                        "/?q=space+agency&actor=tick",
                        "/?q=zzzzqq",
                        "/help",
                        "/facets/actor",
                        "/together?q=space",
                        "/batch?names=tick",
                        "/actors/tick",
                        "/about",
                        "/docs",
                        "/countries/CN",
                        firstArticle())) {
            page.navigate(sample.at(path));
            assertThat(Accessibility.violations(page)).as(path).isEmpty();
        }
    }

    private void open(com.microsoft.playwright.Browser.NewContextOptions options) {
        profile = browser.profile(options);
        page = profile.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(sample.at("/"))) {
                complaints.add("request to " + request.url());
            }
        });
    }

    private void search(String words) {
        page.navigate(sample.at("/"));
        page.locator("#q").fill(words);
        page.locator("#q").press("Enter");
        page.waitForURL(url -> url.contains("q="));
    }

    private String firstArticle() {
        page.navigate(sample.at("/?q=space+agency"));
        return page.locator(".hit h2 a").first().getAttribute("href");
    }

    private Locator facetValue(String facet, String label) {
        Locator name = page.locator("bdi:text-is('" + label + "')");
        return page.locator("[data-facet=" + facet + "] .include")
                .filter(new Locator.FilterOptions().setHas(name));
    }

    private List<String> facetValues(String facet) {
        return page.locator("[data-facet=" + facet + "] ul:not(.kind) .include").allInnerTexts();
    }
}
