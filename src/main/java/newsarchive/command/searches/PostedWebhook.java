package newsarchive.command.searches;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsarchive.fetch.Poster;
import newsarchive.watch.Delivery;
import newsarchive.watch.Webhook;

/**
 * A delivery as an HTTP request: JSON, its id in a header, and a signature where there is a secret.
 */
record PostedWebhook(Poster poster, Optional<Signing> signing) implements Webhook {

    @Override
    public Optional<String> post(String address, Delivery delivery) throws InterruptedException {
        byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Newsarchive-Delivery", delivery.id());
        signing.ifPresent(
                known -> headers.put("Newsarchive-Signature", "sha256=" + known.of(body)));
        return poster.post(address, headers, body);
    }
}
