package newsarchive.page.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.page.Found;
import newsarchive.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

final class WarcPagesTest {
    @TempDir private Path temp;

    @Test
    void pagesOfAnotherToolsFileAreFoundPackedOrNot() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.GZIP, WarcCompression.NONE)) {
            Path file = write(compression, http("/a", 200, "text/html", "<p>a"));
            assertThat(urls(file)).containsExactly("https://news.example/a");
        }
    }

    @Test
    void chunkedBodiesAreJoined() throws IOException {
        WarcResponse chunked =
                response(
                        "/c",
                        String.join(
                                "\r\n",
                                "HTTP/1.1 200 OK",
                                "Content-Type: text/html",
                                "Transfer-Encoding: chunked",
                                "",
                                "3",
                                "<p>",
                                "2",
                                "ab",
                                "0",
                                "",
                                ""));
        Page page = pages(write(WarcCompression.GZIP, chunked)).getFirst();
        assertThat(page.body()).asString().isEqualTo("<p>ab");
        assertThat(page.headers()).doesNotContainKey("transfer-encoding");
        assertThat(page.captured()).isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
    }

    @Test
    void whatFollowsARecordThatMakesNoSenseIsRead() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.GZIP, WarcCompression.NONE)) {
            Path file =
                    write(
                            compression,
                            response("/a", "HTTP/banana\r\n\u0000: \r\n\r\n<p>a"),
                            http("/b", 200, "text/html", "<p>b"));
            assertThat(outcomes(file))
                    .containsExactly("unreadable: damaged record", "https://news.example/b");
        }
    }

    @Test
    void everyOtherRecordIsLeftOutWithItsReason() throws IOException {
        Path file =
                write(
                        WarcCompression.GZIP,
                        new Warcinfo.Builder().fields(Map.of("a", List.of("b"))).build(),
                        http("/a", 404, "text/html", "gone"),
                        http("/b", 200, "image/png", "png"),
                        new WarcMetadata.Builder().body(MediaType.PLAIN_TEXT, new byte[1]).build(),
                        response("/z", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx"),
                        http("/d", 200, "text/html", "<p>d"));
        assertThat(outcomes(file))
                .containsExactly(
                        "skipped: warcinfo record",
                        "skipped: HTTP 404",
                        "skipped: image/png",
                        "skipped: metadata record",
                        "unreadable: content encoding br",
                        "https://news.example/d");
    }

    @Test
    void aDamagedFileIsReadAsFarAsItGoes() throws IOException {
        Path file =
                write(
                        WarcCompression.GZIP,
                        http("/a", 200, "text/html", "<p>a"),
                        http("/b", 200, "text/html", "<p>b"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));
        assertThat(outcomes(file).getFirst()).isEqualTo("https://news.example/a");
        assertThat(outcomes(file).getLast()).isEqualTo("unreadable: damaged archive file");
    }

    @Test
    void rubbishIsDamageAndNothingIsNothing() throws IOException {
        Path rubbish = Files.writeString(temp.resolve("x.warc"), "<html>no WARC</html>");
        assertThat(outcomes(rubbish)).containsExactly("unreadable: damaged archive file");
        Path empty = Files.writeString(temp.resolve("y.warc.gz"), "");
        assertThat(outcomes(empty)).isEmpty();
    }

    private static WarcResponse http(String path, int status, String type, String body) {
        return response(
                path,
                "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(status, type, body.length(), body));
    }

    private static WarcResponse response(String path, String http) {
        return new WarcResponse.Builder("https://news.example" + path)
                .date(Instant.parse("2020-01-02T03:04:05Z"))
                .body(MediaType.HTTP_RESPONSE, Pages.bytes(http))
                .build();
    }

    private Path write(WarcCompression compression, WarcRecord... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.write(temp.resolve("other.warc.gz"), out.toByteArray());
    }

    private static List<Page> pages(Path file) {
        try (Stream<Found> found = WarcPages.of(file)) {
            return found.filter(Found.Loadable.class::isInstance)
                    .map(page -> ((Found.Loadable) page).page())
                    .toList();
        }
    }

    private static List<String> urls(Path file) {
        return pages(file).stream().map(Page::url).toList();
    }

    private static List<String> outcomes(Path file) {
        try (Stream<Found> found = WarcPages.of(file)) {
            return found.map(one ->
                            switch (one) {
                                case Found.Loadable(var page, var _) -> page.url();
                                case Found.LeftOut(var outcome, var _) -> outcome;
                            })
                    .toList();
        }
    }
}
