package newsarchive.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * How delivering to one recipient goes.
 *
 * @param address path of a file or address of a webhook
 * @param waiting deliveries that it has not got yet
 * @param length of a file, the bytes of it that are known
 * @param failures in a row, up to now
 * @param nextTry after a failure
 * @param problem what the last failure was; empty after a success
 * @param last when it got the last delivery
 */
public record RecipientState(
        String address,
        long waiting,
        long length,
        long failures,
        Optional<Instant> nextTry,
        String problem,
        Optional<Instant> last) {

    static RecipientState untried(String address, long waiting) {
        return new RecipientState(address, waiting, 0, 0, Optional.empty(), "", Optional.empty());
    }

    public boolean isWebhook() {
        return address.startsWith("http");
    }

    boolean isDue(Instant now) {
        return waiting > 0 && nextTry.map(time -> !time.isAfter(now)).orElse(true);
    }
}
