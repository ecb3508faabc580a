package newsarchive.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import newsarchive.fetch.safety.PrivateHostException;
import newsarchive.fetch.safety.PublicHosts;
import newsarchive.fetch.safety.Target;
import newsarchive.page.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one request, within limits of time and size, and only to whom we may ask. For threads. */
final class WebClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebClient.class);
    static final String AGENT = "newsarchive/0.1";
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                    + "application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    static final String PRIVATE = "private address";

    static {
        // Left to itself, the client asks again at once where a server hangs up; we wait first.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    }

    private final FetchOptions options;
    private final Semaphore connections;
    private final HttpClient client;

    WebClient(FetchOptions options) {
        this.options = options;
        connections = new Semaphore(options.connections());
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .followRedirects(HttpClient.Redirect.NEVER);
        if (options.reach().proxy() != null) {
            builder.proxy(ProxySelector.of(options.reach().proxy()));
        }
        client = builder.build();
    }

    /** Asks now. */
    Answer ask(Target target, Validators known, int bytes, BoundedBody.Excess excess)
            throws InterruptedException {
        connections.acquire();
        try {
            return options.reach().ownNetwork()
                    ? send(target, known, new AtomicReference<>(), bytes, excess)
                    : askPublic(target, known, bytes, excess);
        } catch (IOException e) {
            LOG.debug("{}", target, e);
            return failed(e);
        } finally {
            connections.release();
        }
    }

    private Answer askPublic(Target target, Validators known, int bytes, BoundedBody.Excess excess)
            throws IOException, InterruptedException {
        String host = target.uri().getHost();
        try (PublicHosts.Asking _ = PublicHosts.ask(host)) {
            return isPublic(host)
                    ? send(target, known, new AtomicReference<>(), bytes, excess)
                    : new Answer.Refused(PRIVATE);
        }
    }

    /** A proxy may know names that we do not; what we do know holds for it too. */
    private boolean isPublic(String host) throws IOException {
        try {
            return PublicHosts.isPublic(host);
        } catch (UnknownHostException e) {
            if (options.reach().proxy() == null) {
                throw e;
            }
            return host.contains(".") && !host.startsWith("[");
        }
    }

    private Answer send(
            Target target,
            Validators known,
            AtomicReference<BoundedBody> coming,
            int bytes,
            BoundedBody.Excess excess)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(
                        request(target.uri(), known),
                        _ -> {
                            BoundedBody body = new BoundedBody(bytes, excess);
                            coming.set(body);
                            return body;
                        });
        HttpResponse<byte[]> response = await(sent, coming);
        return new Answer.Arrived(
                Instant.now(),
                response.statusCode(),
                plain(response.headers()),
                response.body(),
                new Request(
                        response.request().method(), plain(response.request().headers()), null));
    }

    /** Names in lower case, without those that HTTP/2 adds. */
    private static Map<String, List<String>> plain(HttpHeaders headers) {
        Map<String, List<String>> plain = new HashMap<>();
        headers.map()
                .forEach((name, values) -> {
                    if (!name.startsWith(":")) {
                        plain.put(name.toLowerCase(Locale.ROOT), values);
                    }
                });
        return plain;
    }

    private HttpRequest request(URI uri, Validators known) {
        boolean secure = uri.getScheme().equals("https");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        // Without TLS the client would ask for an upgrade that confuses old
                        // servers.
                        .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                        .timeout(options.limits().total())
                        .header("User-Agent", agent())
                        .header("Accept", ACCEPT)
                        .header("Accept-Encoding", "gzip, deflate, br");
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private String agent() {
        return options.contact().isEmpty() ? AGENT : AGENT + " (+" + options.contact() + ")";
    }

    /**
     * The client's own timeout ends with the headers; here the whole answer has its time, and so
     * has every silence in it.
     */
    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> sent, AtomicReference<BoundedBody> coming)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + options.limits().total().toNanos();
        long asked = System.nanoTime();
        try {
            while (true) {
                BoundedBody body = coming.get();
                long silentSince = body == null ? asked : body.lastCame();
                long patience = silentSince + options.limits().idle().toNanos();
                long wait = Math.min(end, patience) - System.nanoTime();
                if (wait <= 0) {
                    throw new HttpTimeoutException("no whole answer in time");
                }
                try {
                    return sent.get(wait, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // Something may have come meanwhile: look again.
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause
                    ? cause
                    : new IOException(String.valueOf(e.getCause()), e.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private Answer failed(IOException failure) {
        return switch (failure) {
            case BoundedBody.TooLarge _ -> new Answer.Refused(tooLarge());
            case PrivateHostException _ -> new Answer.Refused(PRIVATE);
            default ->
                    isPrivate(failure)
                            ? new Answer.Refused(PRIVATE)
                            : new Answer.Failed(reason(failure), Optional.of(Duration.ZERO));
        };
    }

    /** The client hides what the resolver said behind exceptions of its own. */
    static boolean isPrivate(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof PrivateHostException) {
                return true;
            }
        }
        return false;
    }

    String tooLarge() {
        return "larger than " + (options.limits().bytes() >> 20) + " MiB";
    }

    static String reason(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "unknown host";
            case HttpTimeoutException _ -> "timeout";
            case ConnectException _ -> "no connection";
            case SSLException _ -> "no trusted connection";
            default -> "broken connection";
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
