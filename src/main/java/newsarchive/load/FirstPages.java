package newsarchive.load;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherer;
import newsarchive.page.Found;

/** Cuts a source short. */
public final class FirstPages {
    private FirstPages() {}

    /** Lets so many pages through, and what is left out between them; then asks for no more. */
    public static Gatherer<Found, ?, Found> of(long most) {
        return Gatherer.ofSequential(
                AtomicLong::new,
                (count, found, next) -> {
                    boolean open = most > 0 && next.push(found);
                    long pages =
                            found instanceof Found.Loadable ? count.incrementAndGet() : count.get();
                    return open && pages < most;
                });
    }
}
