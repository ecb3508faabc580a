package newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class PageTest {
    private static final byte[] TEXT =
            "<p>The tide tables were wrong.</p>".repeat(50).getBytes(StandardCharsets.UTF_8);

    @Test
    void contentIsTheBodyWithoutEncoding() {
        assertThat(page(TEXT).content()).isEqualTo(TEXT);
        assertThat(page(TEXT, "identity").content()).isEqualTo(TEXT);
    }

    @Test
    void gzipIsUndone() throws IOException {
        assertThat(page(gzip(TEXT), "gzip").content()).isEqualTo(TEXT);
        assertThat(page(gzip(TEXT), "X-GZIP").content()).isEqualTo(TEXT);
    }

    @Test
    void deflateIsUndoneWithAndWithoutItsWrapper() throws IOException {
        assertThat(page(deflate(TEXT, false), "deflate").content()).isEqualTo(TEXT);
        assertThat(page(deflate(TEXT, true), "deflate").content()).isEqualTo(TEXT);
    }

    @Test
    void severalEncodingsAreUndoneInReverseOrder() throws IOException {
        byte[] twice = gzip(deflate(TEXT, false));
        assertThat(page(twice, "deflate, gzip").content()).isEqualTo(TEXT);
        assertThat(page(twice, "deflate", "gzip").content()).isEqualTo(TEXT);
    }

    @Test
    void whatIsNotEncodedStaysAsItCame() {
        assertThat(page(TEXT, "gzip").content()).isEqualTo(TEXT);
        assertThat(page(TEXT, "deflate").content()).isEqualTo(TEXT);
        assertThat(page(TEXT, "br").content()).isEqualTo(TEXT);
        assertThat(page(new byte[0], "gzip").content()).isEmpty();
    }

    @Test
    void brokenEncodingGivesItsBeginning() throws IOException {
        byte[] whole = gzip(TEXT);
        byte[] half = Arrays.copyOf(whole, whole.length - 12);
        String content = new String(page(half, "gzip").content(), StandardCharsets.UTF_8);
        assertThat(content).startsWith("<p>The tide");
    }

    @Test
    void contentIsBounded() throws IOException {
        byte[] bomb = gzip(new byte[1 << 20]);
        assertThat(ContentEncoding.undo(List.of("gzip"), bomb, 1000)).hasSize(1000);
    }

    private static Page page(byte[] body, String... encodings) {
        return new Page(
                "https://news.example/a",
                Instant.EPOCH,
                Page.Origin.FETCHED,
                200,
                Map.of("content-encoding", List.of(encodings)),
                body);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(9, raw);
                DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        }
        return out.toByteArray();
    }
}
