package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.testing.Accessibility;
import newsarchive.testing.Browser;
import newsarchive.testing.ServedArticles;
import newsarchive.testing.Tripwire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page with every kind of content, as wide as a phone, a tablet and a desk, in light and
 * dark. All are visited once; each test tells of one kind of trouble with any of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShowcaseTest {
    private static final int[] WIDTHS = {360, 768, 1440};

    /** How far anything moved that was shown already. */
    private static final String MOVED =
            """
            new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const shift of list.getEntries()) sum += shift.value;
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 50);
            })
            """;

    private final List<String> wider = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<String> tripped = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    void visitAll(@TempDir Path folder) {
        List<Showcase.Room> rooms = Showcase.open(folder);
        try (Browser browser = new Browser()) {
            rooms.forEach(room -> visit(browser, room));
        } finally {
            rooms.forEach(room -> room.served().close());
        }
    }

    @Test
    void noPageIsWiderThanItsWindow() {
        assertThat(wider).isEmpty();
    }

    @Test
    void everyPageIsAccessibleInLightAndDark() {
        assertThat(violations).isEmpty();
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        assertThat(moved).isEmpty();
    }

    @Test
    void noScriptRunsThatIsNotOursAndNoOtherHostIsAsked() {
        assertThat(tripped).isEmpty();
    }

    @Test
    void noPageBreaksOrComplains() {
        assertThat(errors).isEmpty();
    }

    private void visit(Browser browser, Showcase.Room room) {
        BrowserContext profile = browser.profile();
        Tripwire tripwire = new Tripwire(profile, room.served().address());
        Page page = profile.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isRefusal(message.text())) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.navigate(room.served().address() + "enter?token=" + ServedArticles.TOKEN);
        for (String path : room.paths()) {
            int status = page.navigate(room.served().address() + path.substring(1)).status();
            String address = room.name() + " " + path;
            if (status >= 500 || page.locator("#main").count() != 1) {
                errors.add(address + " answers " + status);
            }
            look(page, address);
            tripped.addAll(tripwire.tripped());
        }
        profile.close();
    }

    /** The browser tells of each page that is an answer of 400 or 404, as some here should be. */
    private static boolean isRefusal(String message) {
        return message.contains("status of 4");
    }

    /** A page that came in pieces may have been drawn in between: then it is loaded again. */
    private static boolean moves(Page page) {
        if (!hasMoved(page)) {
            return false;
        }
        page.reload();
        return hasMoved(page);
    }

    private static boolean hasMoved(Page page) {
        return ((Number) page.evaluate(MOVED)).doubleValue() > 0;
    }

    private void look(Page page, String address) {
        if (moves(page)) {
            moved.add(address);
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (needed > width) {
                wider.add(address + " needs " + needed + " of " + width);
            }
        }
        note(address + " light", Accessibility.violations(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        note(address + " dark", Accessibility.violationsOfColour(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void note(String where, List<String> found) {
        found.forEach(rule -> violations.add(where + " " + rule));
    }
}
