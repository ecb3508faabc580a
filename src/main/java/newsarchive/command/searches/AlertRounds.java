package newsarchive.command.searches;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import newsarchive.command.ArchiveFolder;
import newsarchive.command.ProcessLock;
import newsarchive.watch.Alerts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs alerts every second beside a server, whenever no other process does. */
public final class AlertRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);
    private static final long PAUSE_MILLIS = 1000;

    private final Alerts alerts;
    private final ArchiveFolder folder;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread rounds;

    /**
     * @param alerts stay the caller's
     */
    public AlertRounds(Alerts alerts, ArchiveFolder folder) {
        this.alerts = alerts;
        this.folder = folder;
        rounds = Thread.ofVirtual().name("alerts").start(this::untilStopped);
    }

    private void untilStopped() {
        try {
            while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                Optional<ProcessLock> lock = ProcessLock.take(folder.alertsLock());
                if (lock.isPresent()) {
                    try (ProcessLock _ = lock.get()) {
                        runUntilStopped();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runUntilStopped() throws InterruptedException {
        do {
            try {
                alerts.run();
            } catch (RuntimeException e) {
                // A disk that is full now may have space later; what waits is not lost.
                LOG.error("alerts could not be run; they are tried again", e);
            }
        } while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            rounds.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
