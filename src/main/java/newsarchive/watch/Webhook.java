package newsarchive.watch;

import java.util.Optional;

/** Sends a delivery to an address. Called by many threads, never by two for one address. */
@FunctionalInterface
public interface Webhook {
    /**
     * Posts and waits for the answer.
     *
     * @return nothing when the delivery was taken, else why not, in a few words
     */
    Optional<String> post(String address, Delivery delivery) throws InterruptedException;
}
