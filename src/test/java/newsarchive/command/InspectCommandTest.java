package newsarchive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectCommandTest {
    private static final String PAGE =
            "<title>Tide turns at the quay</title><article><h1>Tide turns at the quay</h1><p>"
                    + "The harbour office said the tide had turned before noon. ".repeat(8);

    @TempDir private Path temp;

    @Test
    void aPageIsShownWithTheRuleBehindEachField() throws IOException {
        Path file = Files.writeString(temp.resolve("a.html"), PAGE);
        ProgramRun run = run("inspect", "page", file.toString(), "--url", "https://a.example/1");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\"headline\":\"Tide turns at the quay\"", "\"evidence\":{")
                .contains("\"url\":\"https://a.example/1\"")
                .contains("\"robots\":{\"noindex\":false,\"noarchive\":false}");
    }

    @Test
    void theEntriesOfAFeedAreShownWithWhatItSays() throws IOException {
        Path file =
                Files.writeString(
                        temp.resolve("feed"),
                        "<rss><channel><item><title>Tide</title><link>/t</link></item></channel>");
        ProgramRun run = run("inspect", "feed", file.toString(), "--url", "https://a.example/f");
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "{\"title\":\"\",\"entries\":[{\"title\":\"Tide\",\"link\":\"https://a.example/t\"}]}");
        ProgramRun none = run("inspect", "feed", Files.writeString(file, PAGE).toString());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("no feed: " + file);
    }

    @Test
    void linesOfJsonAreAnsweredInTheirOrderWhateverIsWrongWithOne() throws IOException {
        Path packed = Files.write(temp.resolve("a.html.gz"), gzip(PAGE));
        String base64 = Base64.getEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        ProgramRun run =
                ask(
                        "inspect",
                        "page",
                        """
                        {"id":1,"file":"%s"}
                        {"id":"two","file":"/no/such/file"}
                        {"id":3}
                        no JSON
                        {"id":4,"base64":"%s","url":"https://a.example/4"}
                        """
                                .formatted(packed, base64));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("{\"id\":1,")
                                        .contains("Tide turns at the quay"),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "{\"id\":\"two\",\"error\":\"there is no file /no/such/file\"}"),
                        line -> assertThat(line).startsWith("{\"id\":3,\"error\":"),
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "{\"error\":\"the line is not JSON: it cannot be read at")
                                        .doesNotContain("Source"),
                        line -> assertThat(line).contains("https://a.example/4"));
    }

    @Test
    void aRobotsFileIsAskedForOneAgentAndAddress() throws IOException {
        Path file =
                Files.writeString(
                        temp.resolve("robots.txt"),
                        "User-agent: a\nDisallow: /x\nCrawl-delay: 1.5\nSitemap: https://a.example/s\n");
        assertThat(run("inspect", "robots", file.toString(), "--agent", "A/2", "--url", "/x").out())
                .isEqualTo(
                        "{\"allowed\":false,\"crawlDelay\":1.5,\"sitemaps\":[\"https://a.example/s\"]}\n");
        assertThat(
                        ask(
                                        "inspect",
                                        "robots",
                                        "{\"id\":7,\"file\":\"%s\",\"url\":\"https://a.example/x\"}\n"
                                                .formatted(file))
                                .out())
                .isEqualTo(
                        "{\"id\":7,\"allowed\":true,\"crawlDelay\":null,\"sitemaps\":[\"https://a.example/s\"]}\n");
    }

    @Test
    void theRecordsOfAWarcFileAreCountedAndItsPagesListed() throws IOException {
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/%d\r\n";
        String http = "HTTP/1.1 404 Gone\r\nContent-Type: text/html; charset=x\r\n\r\n<p>gone";
        String record =
                head
                        + "WARC-Date: 2020-01-02T03:04:05Z\r\nContent-Length: "
                        + http.length()
                        + "\r\n\r\n"
                        + http
                        + "\r\n\r\n";
        String file =
                record.formatted(1) + record.formatted(2) + "rubbish\r\n" + record.formatted(3);
        String base64 = Base64.getEncoder().encodeToString(gzip(file));
        ProgramRun run = ask("inspect", "warc", "{\"id\":\"x\",\"base64\":\"" + base64 + "\"}");
        assertThat(run.out())
                .startsWith("{\"id\":\"x\",\"records\":{\"response\":3},\"pages\":[{")
                .contains(
                        "{\"url\":\"https://a.example/3\",\"date\":\"2020-01-02T03:04:05Z\","
                                + "\"status\":404,\"type\":\"text/html\"}")
                .contains("\"damaged\":1,\"error\":\"no record where one should begin\"");
    }

    @Test
    void aMissingFileOrKindIsOneLine() {
        ProgramRun missing = run("inspect", "page", "/no/such/file");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("newsarchive: there is no file /no/such/file\n");
        ProgramRun none = run("inspect");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err().lines())
                .singleElement()
                .asString()
                .contains("name the kind of input to inspect: ");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(temp.resolve("archive"), arguments);
    }

    private ProgramRun ask(String command, String kind, String lines) {
        InputStream stdin = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            return run(command, kind, "-");
        } finally {
            System.setIn(stdin);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
