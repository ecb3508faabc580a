package newsarchive.fetch;

import java.time.Duration;

/** Asks the sites that tests serve on this machine. */
final class OwnMachine {
    private OwnMachine() {}

    static Fetcher fetcher() {
        return new Fetcher(
                new FetchOptions(
                        new FetchOptions.Limits(
                                1 << 20, Duration.ofSeconds(10), Duration.ofSeconds(10)),
                        Duration.ZERO,
                        8,
                        FetchOptions.Reach.ANY,
                        ""));
    }
}
