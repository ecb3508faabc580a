package newsarchive.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Lets some time pass between two requests to one host; used by one thread. */
final class Politeness {
    private final Duration delay;
    private final Map<String, Long> lastAsked = new HashMap<>();

    Politeness(Duration delay) {
        this.delay = delay;
    }

    /** Returns when the host may be asked. */
    void await(String host) throws InterruptedException {
        String name = host.toLowerCase(Locale.ROOT);
        Long last = lastAsked.get(name);
        if (last != null) {
            // Negative when enough time has passed, and then nothing is waited for.
            Thread.sleep(delay.minusNanos(System.nanoTime() - last));
        }
        lastAsked.put(name, System.nanoTime());
    }
}
