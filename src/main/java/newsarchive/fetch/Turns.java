package newsarchive.fetch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * Who may ask a host now: one at a time, some time after the one before has ended. Each host is
 * waited for by itself. For threads.
 */
final class Turns {
    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private volatile long ended;
        private volatile boolean wasAsked;

        /** Nanoseconds to leave it alone from when it was last asked; a pause it has asked for. */
        private volatile long pause;
    }

    /** The right to ask a host; ends with the request. */
    static final class Turn implements AutoCloseable {
        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        /** The host wants to be left alone for so long after this request. */
        void pause(Duration time) {
            host.pause = time.toNanos();
        }

        @Override
        public void close() {
            host.ended = System.nanoTime();
            host.wasAsked = true;
            host.free.release();
        }
    }

    /**
     * Returns when the host may be asked.
     *
     * @param delay since the request before ended
     */
    Turn take(String name, Duration delay) throws InterruptedException {
        Host host = hosts.computeIfAbsent(name, _ -> new Host());
        host.free.acquire();
        try {
            if (host.wasAsked) {
                long rest = Math.max(delay.toNanos(), host.pause);
                // Negative when enough time has passed, and then nothing is waited for.
                Thread.sleep(Duration.ofNanos(host.ended + rest - System.nanoTime()));
            }
            host.pause = 0;
            return new Turn(host);
        } catch (InterruptedException e) {
            host.free.release();
            throw e;
        }
    }
}
