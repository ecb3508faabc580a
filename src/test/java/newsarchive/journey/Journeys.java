package newsarchive.journey;

import newsarchive.testing.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;

/** A browser for the journeys of a class, and a reader in it for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journeys {
    final ServedProgram program = ServedProgram.get();
    @AutoClose private final Browser browser = new Browser();
    private @Nullable Reader reader;

    /** On the search page. */
    Reader start(Way way) {
        Reader started = new Reader(browser, program.address(), way);
        reader = started;
        return started;
    }

    /** On the page of results. */
    Reader startSearching(String words, Way way) {
        Reader started = start(way);
        started.search(words);
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
