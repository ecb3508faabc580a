package newsarchive.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import newsarchive.page.PageAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks servers for pages, one at a time, within limits of time and size. Every address on the way,
 * redirects included, is looked at before it is asked: a page of the web must not make us ask our
 * own network. Used by one thread.
 */
public final class Fetcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);
    private static final String AGENT = "newsarchive/0.1";
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                    + "application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 5;

    private final FetchOptions options;
    private final Politeness politeness;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    public Fetcher(FetchOptions options) {
        this.options = options;
        politeness = new Politeness(options.delay());
    }

    /** What one hop led to. */
    private sealed interface Hop {
        record Ended(Fetch fetch) implements Hop {}

        record Led(URI next) implements Hop {}
    }

    /** Asks for an address and follows where it leads. */
    public Fetch fetch(String address) {
        Optional<URI> next = uri(address);
        if (next.isEmpty()) {
            return new Fetch.Refused(address, "no http(s) address");
        }
        URI at = next.get();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            switch (hop(address, at)) {
                case Hop.Ended(var fetch) -> {
                    return fetch;
                }
                case Hop.Led(var further) -> at = further;
            }
        }
        return new Fetch.Failed(address, "too many redirects");
    }

    private Hop hop(String address, URI at) {
        try {
            if (!isAllowed(at.getHost())) {
                return refused(address, "private address");
            }
            if (!InetAddress.getByName(at.getHost()).isLoopbackAddress()) {
                politeness.await(at.getHost());
            }
            // Looked at again, for a name can be pointed elsewhere while we wait.
            return isAllowed(at.getHost())
                    ? answer(address, at, ask(at))
                    : refused(address, "private address");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("fetching was ended", e);
        } catch (IOException e) {
            LOG.debug("{} ({})", at, address, e);
            return e instanceof BoundedBody.TooLarge
                    ? refused(address, "larger than " + (options.maxBytes() >> 20) + " MiB")
                    : failed(address, reason(e));
        }
    }

    /**
     * Whether the host may be asked. The JDK remembers a name's address for some seconds, so that
     * what is asked right after this look is nearly always the same address.
     */
    private boolean isAllowed(String host) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (PageAddress.isPrivate(address) && !options.allowPrivate()) {
                return false;
            }
        }
        return true;
    }

    private HttpResponse<byte[]> ask(URI at) throws IOException, InterruptedException {
        boolean secure = "https".equalsIgnoreCase(at.getScheme());
        HttpRequest request =
                HttpRequest.newBuilder(at)
                        // Without TLS the client would ask for an upgrade that confuses old
                        // servers.
                        .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                        .timeout(options.timeout())
                        .header("User-Agent", AGENT)
                        .header("Accept", ACCEPT)
                        .header("Accept-Encoding", "gzip, deflate")
                        .build();
        return await(client.sendAsync(request, response -> new BoundedBody(options.maxBytes())));
    }

    /** The client's own timeout ends with the headers; this one holds for the body too. */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> response)
            throws IOException, InterruptedException {
        try {
            return response.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new HttpTimeoutException("no whole answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause
                    ? cause
                    : new IOException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    private static Hop answer(String address, URI at, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("location");
        if (status >= 300 && status < 400 && location.isPresent()) {
            return uri(at, location.get())
                    .<Hop>map(Hop.Led::new)
                    .orElseGet(() -> refused(address, "redirect to no http(s) address"));
        }
        return status == 200
                ? new Hop.Ended(new Fetch.Fetched(address, page(at, response)))
                : failed(address, "HTTP " + status);
    }

    private static Page page(URI at, HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new HashMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> {
                    if (!name.startsWith(":")) {
                        headers.put(name.toLowerCase(Locale.ROOT), values);
                    }
                });
        return new Page(
                at.toString(),
                Instant.now(),
                Page.Origin.FETCHED,
                response.statusCode(),
                headers,
                response.body());
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "unknown host";
            case HttpTimeoutException _ -> "timeout";
            case ConnectException _ -> "no connection";
            case SSLException _ -> "no trusted connection";
            default -> "broken connection";
        };
    }

    private static Hop refused(String address, String why) {
        return new Hop.Ended(new Fetch.Refused(address, why));
    }

    private static Hop failed(String address, String why) {
        return new Hop.Ended(new Fetch.Failed(address, why));
    }

    private static Optional<URI> uri(URI base, String location) {
        try {
            return uri(base.resolve(new URI(location.strip())).toString());
        } catch (URISyntaxException e) {
            return uri(location);
        }
    }

    /** Something that can be asked; an address as people write it is escaped first. */
    private static Optional<URI> uri(String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address.strip() : address.substring(0, hash).strip();
        try {
            URI uri = new URI(page);
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null
                    ? Optional.of(URI.create(uri.toASCIIString()))
                    : CanonicalUrl.of(page).map(URI::create);
        } catch (URISyntaxException e) {
            return CanonicalUrl.of(page).map(URI::create);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
