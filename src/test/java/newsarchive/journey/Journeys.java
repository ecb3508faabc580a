package newsarchive.journey;

import newsarchive.testing.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A browser for the journeys of a class, and a reader in it for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journeys {
    final ServedProgram program = ServedProgram.get();
    private Browser browser;
    private @Nullable Reader reader;

    @BeforeAll
    void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    /** On the search page. */
    Reader start(Way way) {
        Reader started = new Reader(browser, program.address(), way);
        reader = started;
        return started;
    }

    /** On the search page, with the token. */
    Reader startWithToken(Way way) {
        Reader started = start(way);
        started.open(program.entrance());
        return started;
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
    }
}
