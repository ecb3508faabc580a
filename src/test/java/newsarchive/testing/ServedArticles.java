package newsarchive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.correct.CorrectedNames;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.desk.SavedSearches;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.page.Page;
import newsarchive.query.NameResolver;
import newsarchive.source.Sources;
import newsarchive.watch.Alerts;
import newsarchive.watch.SavedQueries;
import newsarchive.watch.Watchlist;
import newsarchive.web.Archive;
import newsarchive.web.Editing;
import newsarchive.web.NewsServer;
import newsarchive.web.ServerOptions;
import newsarchive.web.Token;
import newsarchive.web.Watched;
import newsarchive.web.keep.Keeper;
import newsarchive.web.original.Originals;
import newsarchive.web.saved.Saved;
import newsarchive.web.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A few articles in a real index behind a real server on a free port, and a client to ask it. */
public final class ServedArticles implements AutoCloseable {
    /** Of those who may correct. */
    public static final String TOKEN = "a-token-for-tests-alone";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LuceneIndex index;
    private final Alerts alerts;
    private final Sources sources;
    private final NewsServer server;

    public ServedArticles(Path folder, ArticleVersion... versions) {
        this(folder, Optional.of(Token.of(TOKEN)), versions);
    }

    /**
     * @param token of those who may correct
     */
    public ServedArticles(Path folder, Optional<Token> token, ArticleVersion... versions) {
        this(folder, token, Texts.english(), versions);
    }

    /**
     * @param texts in whose language pages are shown
     */
    public ServedArticles(
            Path folder, Optional<Token> token, Texts texts, ArticleVersion... versions) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        Desk desk = new Desk(folder.resolve("desk"), clock);
        index =
                LuceneIndex.openWriter(
                        folder.resolve("index"), id -> Optional.empty(), desk::corrections);
        index.put(List.of(versions));
        index.refresh(Checkpoint.START);
        NameResolver names = new CorrectedNames(NameResolver.NONE, desk::corrections);
        sources = Sources.open(folder.resolve("frontier.db"));
        SavedQueries queries = new SavedQueries(names, clock);
        SavedSearches searches = new SavedSearches(folder.resolve("desk"), clock);
        Path alertFiles = folder.resolve("alerts");
        alerts =
                new Alerts(
                        folder.resolve("alerts.db"),
                        searches,
                        index,
                        queries,
                        (address, delivery) -> Optional.of("nobody takes it"));
        server =
                NewsServer.start(
                        new ServerOptions("127.0.0.1", 0, null, true, texts),
                        new Archive(index, names, Gazetteer.empty(), clock),
                        new Editing(
                                new Corrector(
                                        desk,
                                        index,
                                        NameResolver.NONE,
                                        id -> Optional.empty(),
                                        clock),
                                token,
                                Optional.of(this::keep)),
                        new Watched(
                                Optional.of(sources),
                                Optional.of(ServedArticles::original),
                                Optional.of(
                                        new Saved(
                                                new Watchlist(
                                                        searches,
                                                        index,
                                                        queries,
                                                        new Watchlist.Place(alertFiles, false)),
                                                alerts)),
                                List::of));
    }

    /** What is kept of sources; none at first. */
    public Sources sources() {
        return sources;
    }

    /** A page that says what the article says, as markup if it is some. */
    private static Optional<Originals.Original> original(ArticleVersion version) {
        Page page =
                new Page(
                        "https://publisher.example/" + version.id().value(),
                        version.captured(),
                        Page.Origin.FETCHED,
                        200,
                        Map.of("content-type", List.of("text/html; charset=utf-8")),
                        version.article().text().getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Originals.Original(page, true));
    }

    /** At every address there is an article, unless the address itself tells otherwise. */
    private Keeper.Outcome keep(String address) {
        if (address.endsWith("/refused")) {
            return new Keeper.Outcome.LeftOut("refused: robots.txt");
        }
        if (address.endsWith("/busy")) {
            return new Keeper.Outcome.Busy();
        }
        ArticleVersion kept = ArticleVersions.article("kept").headline(address).build();
        arrive(kept);
        return new Keeper.Outcome.Kept(kept.id(), "new");
    }

    /** Adds articles, and tells whoever is told of what arrives. */
    public void arrive(ArticleVersion... versions) {
        index.put(List.of(versions));
        index.refresh(Checkpoint.START);
        alerts.run();
        try {
            alerts.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The answer to a GET; the path is sent as it is. */
    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** A request to be completed; the path is sent as it is. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
    }

    /** The answer as it is, redirections too. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where a browser finds it, with a slash at the end. */
    public String address() {
        return server.address();
    }

    /** What the server answers, such as {@code GET /api/search}. */
    public List<String> routes() {
        return server.routes();
    }

    /** Takes the index away from under the server. */
    public void closeIndex() {
        index.close();
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
        alerts.close();
        sources.close();
        index.close();
    }
}
