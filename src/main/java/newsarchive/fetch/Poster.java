package newsarchive.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import newsarchive.fetch.safety.PublicHosts;
import newsarchive.fetch.safety.Target;

/**
 * Posts what somebody asked to be sent to them, only to whom we may speak. Redirects are not
 * followed: what is posted goes to the address that was named and to no other. For threads.
 */
public final class Poster implements AutoCloseable {
    private final FetchOptions.Reach reach;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param patience until a request is given up
     */
    public Poster(FetchOptions.Reach reach, Duration patience) {
        this.reach = reach;
        this.patience = patience;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .followRedirects(HttpClient.Redirect.NEVER);
        if (reach.proxy() != null) {
            builder.proxy(ProxySelector.of(reach.proxy()));
        }
        client = builder.build();
    }

    /**
     * Posts once, and waits for the answer.
     *
     * @return nothing when the answer has a status from 200 to 299, else why it was not taken
     */
    public Optional<String> post(String address, Map<String, String> headers, byte[] body)
            throws InterruptedException {
        Optional<Target> target = Target.of(address);
        if (target.isEmpty()) {
            return Optional.of("no http(s) address");
        }
        String host = target.get().uri().getHost();
        try (PublicHosts.Asking _ = reach.ownNetwork() ? null : PublicHosts.ask(host)) {
            return reach.ownNetwork() || PublicHosts.isPublic(host)
                    ? send(request(target.get(), headers, body))
                    : Optional.of(WebClient.PRIVATE);
        } catch (IOException e) {
            return Optional.of(WebClient.isPrivate(e) ? WebClient.PRIVATE : WebClient.reason(e));
        }
    }

    private HttpRequest request(Target target, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target.uri())
                        .version(HttpClient.Version.HTTP_1_1)
                        .timeout(patience)
                        .header("User-Agent", WebClient.AGENT)
                        .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    /** What an answer says beside its status is not read. */
    private Optional<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream _ = answer.body()) {
            int status = answer.statusCode();
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("HTTP " + status);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
