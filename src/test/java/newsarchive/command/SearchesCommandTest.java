package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchesCommandTest {
    /** What a webhook got. */
    private record Post(String path, Headers headers, String body) {}

    @TempDir private Path temp;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    posts.add(
                            new Post(
                                    path,
                                    exchange.getRequestHeaders(),
                                    new String(body, StandardCharsets.UTF_8)));
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(path.equals("/moved") ? 307 : 200, -1);
                    exchange.close();
                });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void aSearchIsSavedListedAndRemoved() {
        assertThat(searches("list").out()).contains("no saved searches");
        ProgramRun added = searches("add", "Comets", "comet", "--language", "en", "--size", "5");
        assertThat(added.out()).isEqualToIgnoringNewLines("s1  Comets  q=comet language=en");
        assertThat(searches("list").out()).isEqualTo(added.out());
        assertThat(searches("list", "--json").out())
                .contains("\"parameters\":{\"q\":[\"comet\"],\"language\":[\"en\"]}");
        assertThat(searches("remove", "comets").out()).contains("removed Comets");
        assertThat(searches("list").out()).contains("no saved searches");
    }

    @Test
    void aSearchThatMayNeverFindAnythingIsSavedWithANote() {
        assertThat(searches("add", "X", "actr:tick").err()).contains("note: ", "mean actor:?");
        assertThat(searches("add", "Y", "--actor", "nobodyatall").err())
                .contains("note: no actor is known as 'nobodyatall'");
        assertThat(searches("add", "Z", "actor:tick").err()).doesNotContain("note");
    }

    @Test
    void mistakesAreOneLine() {
        searches("add", "Comets", "comet");
        assertMistake("already", "add", "comets", "comet");
        assertMistake("from takes a date", "add", "Other", "--from", "soon");
        assertMistake("is an http(s) address", "add", "Other", "--webhook", "ftp://a.example/");
        assertMistake("alert.ownNetwork", "add", "Other", "--webhook", address("/hook"));
        assertMistake("no saved search 'nothing'", "remove", "nothing");
        assertMistake("name what to do: list, add, remove, run");
    }

    private void assertMistake(String message, String... arguments) {
        ProgramRun run = searches(arguments);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().filter(line -> line.startsWith("newsarchive: ")))
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void theFileIsWrittenOnceHoweverOftenItIsRun() throws IOException {
        Path file = temp.resolve("alerts.jsonl");
        searches("add", "Comets", "comet", "--file", file.toString());
        load("Comet over Porto");
        searches("run");
        load("Comet over Porto, again");
        assertThat(searches("run").out()).contains(file + ": 0 waiting, last told ");
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(ProgramRun.in(archive(), "rebuild").exit()).isZero();
        searches("run");
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void aWebhookGetsASignedPost() throws Exception {
        Files.writeString(temp.resolve("secret"), "a secret\n");
        settings("alert.ownNetwork = yes", "alert.secretFile = " + temp.resolve("secret"));
        searches("add", "Comets", "comet", "--webhook", address("/hook"));
        load("Comet over Porto");
        assertThat(searches("run").out()).contains("0 waiting");
        Post post = posts.getFirst();
        assertThat(post.body())
                .contains(
                        "\"delivery\":\""
                                + post.headers().getFirst("Newsarchive-Delivery")
                                + "\",\"search\":{\"id\":\"s1\",\"name\":\"Comets\"}",
                        "\"headline\":\"Comet over Porto\"");
        assertThat(post.headers().getFirst("Newsarchive-Signature"))
                .isEqualTo("sha256=" + signature("a secret", post.body()));
    }

    private static String signature(String secret, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRedirectIsNotFollowedAndWhatWaitsIsShown() throws IOException {
        settings("alert.ownNetwork = yes");
        searches("add", "Comets", "comet", "--webhook", address("/moved"));
        load("Comet over Porto");
        assertThat(searches("run").out()).contains("1 waiting, failed once: HTTP 307, next try");
        assertThat(posts).extracting(Post::path).containsExactly("/moved");
    }

    @Test
    void aNameThatMeansThisMachineIsRefusedWhenItIsPostedTo() throws IOException {
        String address = "http://h5.fake:" + receiver.getAddress().getPort() + "/hook";
        searches("add", "Comets", "comet", "--webhook", address);
        load("Comet over Porto");
        assertThat(searches("run").out()).contains("1 waiting", "private address");
        assertThat(posts).isEmpty();
    }

    private void load(String headline) throws IOException {
        Path source = temp.resolve("a.jsonl");
        Files.writeString(
                source,
                "{\"id\":\"%s\",\"headline\":\"%s\",\"body\":\"Text\"}"
                        .formatted(headline.length(), headline));
        assertThat(ProgramRun.in(archive(), "load", source.toString()).exit()).isZero();
    }

    private ProgramRun searches(String... arguments) {
        return ProgramRun.in(
                archive(),
                Stream.concat(Stream.of("searches"), Stream.of(arguments)).toArray(String[]::new));
    }

    private void settings(String... lines) throws IOException {
        Files.createDirectories(archive());
        Files.write(archive().resolve("settings.properties"), List.of(lines));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }

    private Path archive() {
        return temp.resolve("archive");
    }
}
