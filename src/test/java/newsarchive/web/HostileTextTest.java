package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.export.ExportFormat;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.Browser;
import newsarchive.testing.HostileTexts;
import newsarchive.testing.ServedArticles;
import newsarchive.testing.Tripwire;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that tries to be script, markup or an address stays text, in a real browser. */
final class HostileTextTest {
    private static final List<String> TEXTS = HostileTexts.all();

    /** Where three pages are asked for each, a third of our own will do. */
    private static final int STEP = HostileTexts.areGiven() ? 1 : 3;

    @TempDir private Path folder;
    @AutoClose private ServedArticles served;
    @AutoClose private final Browser browser = new Browser();
    private Page page;
    private Tripwire tripwire;

    @BeforeEach
    void serve() {
        served =
                new ServedArticles(
                        folder,
                        IntStream.range(0, TEXTS.size())
                                .mapToObj(i -> HostileTexts.article("h" + i, TEXTS.get(i)))
                                .toArray(ArticleVersion[]::new));
        BrowserContext profile = browser.profile();
        tripwire = new Tripwire(profile, served.address());
        page = profile.newPage();
    }

    @Test
    void aTripwireNoticesAScriptThatRuns() {
        page.navigate(served.address());
        page.evaluate("alert(1)");
        page.evaluate("document.body.innerHTML = '<img src=x onerror=alert(2)>'");
        page.waitForTimeout(200);
        assertThat(tripwire.tripped()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void inEveryFieldOfAnArticleItStaysText() {
        for (int i = 0; i < TEXTS.size(); i++) {
            open("/articles/h" + i, 200);
            String headline = page.locator("h1").textContent();
            assertThat(headline.strip()).isEqualTo(TEXTS.get(i).strip());
        }
    }

    @Test
    void onThePagesAboutAnArticleAndItsActorItStaysText() {
        enter();
        for (int i = 0; i < TEXTS.size(); i += STEP) {
            open("/articles/h" + i + "/versions", 200);
            open("/actors/actor-of-h" + i, 200);
            open(
                    "/correct?correction=wrong-everywhere&article=h" + i + "&entity=actor-of-h" + i,
                    200);
        }
    }

    /** The page as the publisher sent it may be anything, and may do nothing. */
    @Test
    void asAKeptPageItDoesNothing() {
        List<String> asked = new ArrayList<>();
        // What the policy refuses does not come as far as here.
        page.route(
                address -> !address.startsWith(served.address()),
                route -> {
                    asked.add(route.request().url());
                    route.abort();
                });
        for (int i = 0; i < TEXTS.size(); i++) {
            String address = served.address() + "articles/h" + i + "/original";
            Response answer = page.navigate(address);
            assertThat(answer.headerValue("content-security-policy")).startsWith("sandbox;");
            assertThat(page.url()).isEqualTo(address);
            assertThat(asked).as(TEXTS.get(i)).isEmpty();
            assertThat(tripwire.tripped())
                    .as(TEXTS.get(i))
                    .noneMatch(trip -> trip.contains("a script called") || trip.contains("dialog"));
        }
    }

    @Test
    void inResultsAndFacetsItStaysText() {
        enter();
        for (int i = 0; i < TEXTS.size(); i += 20) {
            String part = "&stories=off&size=20&page=" + (i / 20 + 1);
            open("/?sort=oldest" + part, 200);
            open("/together?sort=oldest" + part, 200);
        }
        for (String facet : List.of("actor", "publisher")) {
            open("/facets/" + facet, 200);
        }
    }

    @Test
    void inAFeedItStaysText() {
        Response feed = page.navigate(served.address() + "feed.atom");
        assertThat(feed.headerValue("content-type")).startsWith("application/atom+xml");
        assertThat(feed.headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.locator("feed script, feed img, feed iframe").count()).isZero();
        assertThat(tripwire.tripped()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExportIsSavedAndNotShown(ExportFormat format) throws IOException {
        String address = served.address() + "api/export?format=" + format.id();
        Download file =
                page.waitForDownload(
                        () -> page.evaluate("address => location.assign(address)", address));
        assertThat(Files.size(file.path())).isPositive();
        assertThat(tripwire.tripped()).isEmpty();
    }

    @Test
    void asAQueryAndAsAFacetValueItStaysText() {
        for (String text : TEXTS) {
            String sent = URLEncoder.encode(text, StandardCharsets.UTF_8);
            open("/?q=" + sent + "&actor=" + sent + "&publisher=-" + sent, 200);
            // White space around a query means nothing, and what is too long to be read is cut.
            assertThat(squeezed(text)).startsWith(squeezed(page.locator("#q").inputValue()));
        }
    }

    @Test
    void asASearchThatIsCountedOrSavedItStaysText() {
        enter();
        for (int i = 0; i < TEXTS.size(); i += STEP) {
            String sent = URLEncoder.encode(TEXTS.get(i), StandardCharsets.UTF_8);
            open("/batch?names=" + sent, 200);
            open("/searches/new?q=" + sent + "&actor=" + sent, 200);
            open("/facets/actor?prefix=" + sent + "&q=" + sent, 200);
        }
    }

    @Test
    void asAParameterThatIsRefusedAndAsAnAddressItStaysText() {
        for (String text : TEXTS) {
            String sent = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            open("/?from=" + sent, 400);
        }
    }

    private void enter() {
        page.navigate(served.address() + "enter?token=" + ServedArticles.TOKEN);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{C}]+", "");
    }

    private void open(String path, int status) {
        Response answer = page.navigate(served.address() + path.substring(1));
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(page.locator("#main").count()).as(path).isEqualTo(1);
        assertThat(
                        page.locator("main script, main img, main iframe, main style, main base")
                                .count())
                .as(path)
                .isZero();
        assertThat(page.locator("a[href^='javascript' i], a[href^='data' i]").count())
                .as(path)
                .isZero();
        assertThat(tripwire.tripped()).as(path).isEmpty();
    }
}
