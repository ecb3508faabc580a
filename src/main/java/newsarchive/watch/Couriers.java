package newsarchive.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings deliveries to webhooks: to each one after the other, in order, and to all at the same
 * time, so that none waits for another that is slow.
 */
final class Couriers implements AutoCloseable {
    private final Outbox outbox;
    private final Webhook webhook;
    private final Clock clock;
    private final Map<String, Thread> underWay = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Couriers(Outbox outbox, Webhook webhook, Clock clock) {
        this.outbox = outbox;
        this.webhook = webhook;
        this.clock = clock;
    }

    /** Sets out to an address, unless somebody is on the way or it is to be left alone for now. */
    void setOut(String address) {
        if (!closed && outbox.state(address).isDue(clock.instant())) {
            underWay.computeIfAbsent(
                    address,
                    _ -> Thread.ofVirtual().name("webhook").start(() -> bringAndReturn(address)));
        }
    }

    private void bringAndReturn(String address) {
        try {
            while (!closed && bringNext(address)) {
                // The next one.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(address);
        }
    }

    /** Only what was taken is forgotten: whoever dies in between brings it again. */
    private boolean bringNext(String address) throws InterruptedException {
        List<Delivery> next = outbox.waiting(address, 1);
        if (next.isEmpty()) {
            return false;
        }
        Optional<String> problem = webhook.post(address, next.getFirst());
        Instant now = clock.instant();
        if (problem.isPresent()) {
            long before = outbox.state(address).failures();
            outbox.failed(address, problem.get(), now.plus(BackOff.after(before)));
            return false;
        }
        outbox.delivered(address, next, 0, now);
        return true;
    }

    /** Waits until all have come back. */
    void await() throws InterruptedException {
        for (Thread courier : underWay.values()) {
            courier.join();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread courier : underWay.values()) {
            courier.interrupt();
            try {
                courier.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
