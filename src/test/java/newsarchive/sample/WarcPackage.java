package newsarchive.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The sample as a crawler would have kept it. Dates and record ids come from the pages, never from
 * the clock or a random number, so that the same pages give the same file.
 */
final class WarcPackage {
    private WarcPackage() {}

    static void write(List<SamplePage> pages, Path file) throws IOException {
        try (var channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING);
                var warc = new WarcWriter(channel, WarcCompression.GZIP)) {
            warc.write(info(file.getFileName().toString()));
            for (var page : pages) {
                warc.write(response(page));
            }
        }
    }

    private static Warcinfo info(String name) {
        return new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id(name))
                .date(SamplePage.UNDATED)
                .filename(name)
                .fields(
                        Map.of(
                                "description",
                                List.of("Sample of the news archive: invented articles")))
                .build();
    }

    private static WarcResponse response(SamplePage page) throws IOException {
        String digest = sha256(page.content());
        return new WarcResponse.Builder(page.canonical())
                .version(MessageVersion.WARC_1_1)
                .recordId(id(page.canonical() + digest))
                .date(page.captured())
                // in hexadecimal: jwarc would pad its Base32 with "=", which no token may hold
                .setHeader("WARC-Payload-Digest", "sha256:" + digest)
                .body(http(page))
                .build();
    }

    private static HttpResponse http(SamplePage page) {
        return new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(page.contentType()), page.content())
                .build();
    }

    private static URI id(String name) {
        var uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return URI.create("urn:uuid:" + uuid);
    }

    private static String sha256(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
