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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page with every kind of content, as wide as a phone, a tablet and a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShowcaseTest {
    private static final int[] WIDTHS = {360, 768, 1440};

    private final List<Showcase.Room> rooms = new ArrayList<>();
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) {
        rooms.addAll(Showcase.open(folder));
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        rooms.forEach(room -> room.served().close());
    }

    @Test
    void noPageIsWiderThanItsWindow() {
        List<String> wider = new ArrayList<>();
        visit((page, address) -> {
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
                if (needed > width) {
                    wider.add(address + " needs " + needed + " of " + width);
                }
            }
        });
        assertThat(wider).isEmpty();
    }

    @Test
    void everyPageIsAccessibleInLightAndDark() {
        List<String> violations = new ArrayList<>();
        visit((page, address) -> {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Accessibility.violations(page)
                        .forEach(rule -> violations.add(address + " " + scheme + " " + rule));
            }
        });
        assertThat(violations).isEmpty();
    }

    private interface Visitor {
        void see(Page page, String address);
    }

    private void visit(Visitor visitor) {
        for (Showcase.Room room : rooms) {
            BrowserContext profile =
                    browser.profile(new com.microsoft.playwright.Browser.NewContextOptions());
            Tripwire tripwire = new Tripwire(profile, room.served().address());
            Page page = profile.newPage();
            page.navigate(room.served().address() + "enter?token=" + ServedArticles.TOKEN);
            for (String path : room.paths()) {
                page.navigate(room.served().address() + path.substring(1));
                visitor.see(page, room.name() + " " + path);
                assertThat(tripwire.tripped()).isEmpty();
            }
            profile.close();
        }
    }
}
