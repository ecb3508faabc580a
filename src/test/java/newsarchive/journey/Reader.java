package newsarchive.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import newsarchive.testing.Browser;

/**
 * Somebody at a browser who gets along in one way: by mouse, by keyboard alone, or without script.
 * What the browser complains about is told at the end.
 */
final class Reader implements AutoCloseable {
    private static final int MOST_TABS = 500;
    private static final String IS_FOCUSED = "element => element === document.activeElement";

    /** Whether a ring is drawn around what has the focus, or inside a drawing around a part. */
    private static final String IS_SEEN =
            """
            element => {
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                  && box.right > 0 && box.bottom > 0;
            }
            """;

    private final Way way;
    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int loaded;

    Reader(Browser browser, String home, Way way) {
        this.way = way;
        profile =
                browser.profile(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setJavaScriptEnabled(way.hasScript()));
        page = profile.newPage();
        page.onDOMContentLoaded(_ -> loaded++);
        page.onConsoleMessage(message -> {
            // What a publisher's page would ask for, kept as it was, is refused as it should be.
            if (message.type().equals("error") && !page.url().endsWith("/original")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(home)) {
                complaints.add(page.url() + " asked for " + request.url());
            }
        });
        open(home);
    }

    /** Goes to an address that somebody gave. */
    void open(String address) {
        page.navigate(address);
    }

    /** Types words into the box on the page and sends them off. */
    void search(String words) {
        if (way == Way.KEYBOARD) {
            page.keyboard().press("/");
        }
        Locator box = page.locator("#q");
        type(box, words);
        load(() -> page.keyboard().press("Enter"));
    }

    /** Puts words in the place of what is in a field. */
    void type(Locator field, String words) {
        if (way == Way.KEYBOARD) {
            reach(field);
        } else {
            field.click();
        }
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
    }

    /** Opens a link or sends a form, and waits for the page that follows. */
    Response follow(Locator link) {
        return load(() -> press(link));
    }

    /** Presses a button or a link, folds or unfolds. */
    void press(Locator control) {
        if (way == Way.KEYBOARD) {
            reach(control);
            page.keyboard().press("Enter");
        } else {
            control.click();
        }
    }

    /** Past the results, to the filters beside them. */
    void passToFilters() {
        if (way == Way.KEYBOARD) {
            page.keyboard().press("f");
        }
    }

    private Response load(Runnable leaving) {
        int before = loaded;
        Response answer =
                page.waitForResponse(
                        response ->
                                response.request().isNavigationRequest()
                                        && response.status() / 100 != 3,
                        leaving);
        page.waitForCondition(() -> loaded > before);
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return answer;
    }

    /** Tab by tab; where the focus is can be seen. */
    private void reach(Locator control) {
        assertThat(control).hasCount(1);
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) control.evaluate(IS_FOCUSED)) {
                assertThat(control.evaluate(IS_SEEN)).as("the focus on " + control).isEqualTo(true);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + control);
    }

    Page page() {
        return page;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** The number that begins the text of what is there. */
    int number(String selector) {
        return Integer.parseInt(
                at(selector).first().innerText().strip().replaceFirst("\\D.*", "").strip());
    }

    @Override
    public void close() {
        profile.close();
        assertThat(complaints).as("errors and requests to other hosts").isEmpty();
    }
}
