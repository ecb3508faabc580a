package newsarchive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.query.NameResolver;
import newsarchive.web.NewsServer;
import newsarchive.web.ServerOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A few articles in a real index behind a real server on a free port, and a client to ask it. */
public final class ServedArticles implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LuceneIndex index;
    private final NewsServer server;

    public ServedArticles(Path folder, ArticleVersion... versions) {
        index = LuceneIndex.openWriter(folder, id -> Optional.empty());
        index.put(List.of(versions));
        index.refresh(Checkpoint.START);
        server =
                NewsServer.start(
                        new ServerOptions("127.0.0.1", 0, null),
                        index,
                        NameResolver.NONE,
                        Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC));
    }

    /** The answer to a GET; the path is sent as it is. */
    public HttpResponse<String> get(String path) {
        try {
            URI address = URI.create(server.address() + path.substring(1));
            return CLIENT.send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.port();
    }

    public JsonNode json(String path) {
        return new JsonMapper().readTree(get(path).body());
    }

    @Override
    public void close() {
        server.close();
        index.close();
    }
}
