package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesCommandTest {
    private static final Map<String, String> PAGES =
            Map.of(
                    "/",
                    "<title>Quay Times</title>"
                            + "<link rel=alternate type=application/rss+xml href=/feed>",
                    "/feed",
                    "<rss><channel><item><link>/a</link></item></channel></rss>");

    @TempDir private Path temp;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String page = PAGES.get(exchange.getRequestURI().getPath());
                    byte[] body = (page == null ? "none" : page).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theAddressOfASiteIsEnough() {
        ProgramRun added = run("add", site(), "--allow-private");
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out()).contains("added " + site(), "feed", site() + "feed");
        assertThat(run("add", site(), "--allow-private").out()).contains("known already");
        assertThat(run("list").out()).contains("Quay Times", "never", "due", site());
        assertThat(run("list", "--json").out())
                .contains("\"kind\":\"feed\",\"address\":\"" + site() + "feed\"");
    }

    @Test
    void checkingShowsWhatIsThereAndKeepsNothing() {
        assertThat(run("check", site(), "--allow-private").out())
                .contains("Quay Times", "1 entries (marked on the page)", "site");
        assertThat(run("list").out()).contains("no sources");
    }

    @Test
    void whatIsNotThereOrMayNotBeAskedIsAMistakeInOneLine() {
        assertThat(run("add", site() + "none", "--allow-private"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("nothing to visit", "HTTP 404"));
        assertThat(run("add", site()).err()).contains("private address");
        assertThat(run("add", "ftp://a.example/").err()).contains("http(s) address");
        assertThat(run("remove", "https://a.example/").err()).contains("there is no source");
    }

    @Test
    void listsOfFeedReadersGoInAndOut() throws IOException {
        Path list =
                Files.writeString(
                        temp.resolve("list.opml"),
                        "<opml><body><outline text='A'><outline text='B'"
                                + " xmlUrl='https://b.example/feed'/></outline></body></opml>");
        assertThat(run("import", list.toString()).out()).contains("1 added, 0 known");
        assertThat(run("import", list.toString()).out()).contains("0 added, 1 known");
        assertThat(run("export").out()).contains("xmlUrl=\"https://b.example/feed\"");
        assertThat(run("remove", "https://b.example/feed").exit()).isZero();
        assertThat(run("export").out()).doesNotContain("outline");
        assertThat(run("import", temp.toString()).exit()).isEqualTo(2);
    }

    private String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private ProgramRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("sources"));
        all.addAll(List.of(arguments));
        return ProgramRun.in(temp.resolve("archive"), all.toArray(String[]::new));
    }
}
