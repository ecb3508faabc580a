package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import newsarchive.article.Tags;
import newsarchive.correct.Corrector;
import newsarchive.desk.Desk;
import newsarchive.extract.ArticleExtractor;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.ArticleIndex;
import newsarchive.index.lucene.LuceneIndex;
import newsarchive.load.FileSources;
import newsarchive.load.Loader;
import newsarchive.load.Progress;
import newsarchive.page.warc.KeptPages;
import newsarchive.query.ArticleQuery;
import newsarchive.query.NameResolver;
import newsarchive.testing.Browser;
import newsarchive.web.Archive;
import newsarchive.web.Editing;
import newsarchive.web.NewsServer;
import newsarchive.web.ServerOptions;
import newsarchive.web.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept pages, from the file that was loaded to the browser that shows them. */
final class KeptOriginalsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Charset LATIN = Charset.forName("ISO-8859-1");
    private static final String EAGER =
            """
            <script>document.title = "ran"; fetch("http://tripwire.example/fetch")</script>
            <img src="http://tripwire.example/image" onerror="document.title = 'ran'">
            <link rel="stylesheet" href="http://tripwire.example/style">
            <meta http-equiv="refresh" content="0; url=http://tripwire.example/refresh">
            <iframe src="http://tripwire.example/frame"></iframe>
            <object data="http://tripwire.example/object"></object>
            <video src="http://tripwire.example/video" autoplay></video>
            """;

    @TempDir private Path folder;
    private ArticleIndex index;

    @BeforeEach
    void load() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.write(pages.resolve("eager.html"), page("Eager", EAGER).getBytes(LATIN));
        Files.write(
                pages.resolve("shy.html"),
                page("Shy", "<meta name=robots content=noarchive>").getBytes(LATIN));
        index = LuceneIndex.openWriter(folder.resolve("index"), _ -> Optional.empty());
        new Loader(new ArticleExtractor()::extract, _ -> Tags.NONE, 1)
                .load(FileSources.of(pages, null).open(), warc(), index, Progress.NONE);
    }

    private static String page(String name, String head) {
        return """
        <html><head><meta charset="iso-8859-1"><title>%1$s café report</title>
        <link rel="canonical" href="https://paper.example/%1$s">%2$s</head>
        <body><article><h1>%1$s café report</h1>
        <p>The council met on Monday and spoke about the harbour for three hours.</p>
        <p>It decided to build a new pier, said the mayor, who had asked for one.</p>
        <p>Work begins in May and is to be done before the ferries come back.</p>
        </article></body></html>
        """
                .formatted(name, head);
    }

    private Path warc() {
        return folder.resolve("warc");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theBytesAreThoseThatWereLoadedInASandbox() throws Exception {
        try (NewsServer server = serve("127.0.0.1")) {
            HttpResponse<byte[]> answer = get(server, original("Eager"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(new String(answer.body(), LATIN)).isEqualTo(page("Eager", EAGER));
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy)
                                    .startsWith(
                                            "sandbox; default-src 'none'; style-src"
                                                    + " 'unsafe-inline'; img-src data:"));
            assertThat(new String(get(server, "articles/" + id("Eager")).body(), LATIN))
                    .contains("/original\"");
        }
    }

    @Test
    void aBrowserRunsNothingAndAsksNobody() {
        List<String> requests = new CopyOnWriteArrayList<>();
        try (NewsServer server = serve("127.0.0.1");
                Browser browser = new Browser();
                var profile = browser.profile()) {
            var page = profile.newPage();
            // What the policy refuses never comes as far as the network.
            profile.route(
                    "http://tripwire.example/**",
                    route -> {
                        requests.add(route.request().url());
                        route.abort();
                    });
            page.navigate(server.address() + original("Eager"));
            page.waitForTimeout(500);
            assertThat(page.title()).isEqualTo("Eager café report");
            assertThat(page.url()).startsWith(server.address());
            assertThat(requests).isEmpty();
        }
    }

    @Test
    void whatAsksNotToBeShownIsShownHereBehindANoteAndNotToOthers() throws Exception {
        try (NewsServer server = serve("127.0.0.1")) {
            assertThat(new String(get(server, original("Shy")).body(), LATIN))
                    .contains("asks archives not to show")
                    .doesNotContain("new pier");
            assertThat(new String(get(server, original("Shy") + "?show=yes").body(), LATIN))
                    .contains("new pier");
        }
        try (NewsServer server = serve("0.0.0.0")) {
            assertThat(get(server, original("Shy") + "?show=yes").statusCode()).isEqualTo(403);
            assertThat(get(server, original("Eager")).statusCode()).isEqualTo(200);
        }
    }

    private String original(String name) {
        return "articles/" + id(name) + "/original";
    }

    private String id(String name) {
        return index.search(ArticleQuery.everything()).hits().stream()
                .filter(hit -> hit.article().headline().startsWith(name))
                .findFirst()
                .orElseThrow()
                .article()
                .id()
                .value();
    }

    private NewsServer serve(String host) {
        Desk desk = new Desk(folder.resolve("desk"), Clock.systemUTC());
        return NewsServer.start(
                new ServerOptions(host, 0, null),
                new Archive(index, NameResolver.NONE, Gazetteer.empty(), Clock.systemUTC()),
                new Editing(
                        new Corrector(
                                desk,
                                index,
                                NameResolver.NONE,
                                _ -> Optional.empty(),
                                Clock.systemUTC()),
                        Optional.empty()),
                new Watched(
                        Optional.empty(),
                        Optional.of(new KeptOriginals(new KeptPages(warc()))),
                        Optional.empty(),
                        List::of));
    }

    private static HttpResponse<byte[]> get(NewsServer server, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
