package newsarchive.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import newsarchive.desk.SavedSearch;
import newsarchive.desk.SavedSearches;
import newsarchive.index.ArticleIndex;

/**
 * Tells the recipients of saved searches what arrived. Any number of processes may look on; {@link
 * #run} is for one at a time.
 */
public final class Alerts implements AutoCloseable {
    /** Deliveries that are written to a file and forgotten at once. */
    private static final int BATCH = 500;

    private final SavedSearches searches;
    private final Outbox outbox;
    private final Arrivals arrivals;
    private final Couriers couriers;
    private final Clock clock;

    /**
     * @param file what was told and what waits; made where there is none
     * @param index stays the caller's
     */
    public Alerts(
            Path file,
            SavedSearches searches,
            ArticleIndex index,
            SavedQueries queries,
            Webhook webhook) {
        this.searches = searches;
        clock = queries.clock();
        outbox = Outbox.open(file);
        arrivals = new Arrivals(index, queries, outbox);
        couriers = new Couriers(outbox, webhook, clock);
    }

    /**
     * Looks through what arrived since the last time, writes what it finds to files, and sets out
     * to webhooks that are due. Returns without waiting for those.
     */
    public void run() {
        List<SavedSearch> told =
                searches.all().stream().filter(each -> !each.recipients().isEmpty()).toList();
        outbox.forgetAllBut(told);
        arrivals.lookThrough(told);
        told.stream()
                .map(search -> search.recipients().file())
                .filter(file -> !file.isEmpty())
                .distinct()
                .forEach(this::write);
        told.stream()
                .map(search -> search.recipients().webhook())
                .filter(address -> !address.isEmpty())
                .distinct()
                .forEach(couriers::setOut);
    }

    private void write(String file) {
        for (RecipientState state = outbox.state(file);
                state.isDue(clock.instant());
                state = outbox.state(file)) {
            List<Delivery> next = outbox.waiting(file, BATCH);
            try {
                AlertFile.Written written =
                        new AlertFile(Path.of(file)).append(next, state.length());
                if (!written.found().isEmpty()) {
                    outbox.found(file, written.found(), written.length());
                }
                outbox.delivered(file, next, written.length(), clock.instant());
            } catch (IOException | UncheckedIOException e) {
                outbox.failed(
                        file,
                        "cannot be written: " + e.getMessage(),
                        clock.instant().plus(BackOff.after(state.failures())));
            }
        }
    }

    /** Waits until those who set out to webhooks are back. */
    public void await() throws InterruptedException {
        couriers.await();
    }

    /** How telling of a search goes: of its file, its webhook, or both. */
    public List<RecipientState> states(SavedSearch search) {
        return Outbox.recipients(search).map(outbox::state).toList();
    }

    /** How many articles the recipients of a search were or will be told of. */
    public long told(SavedSearch search) {
        return outbox.told(search);
    }

    @Override
    public void close() {
        couriers.close();
        outbox.close();
    }
}
