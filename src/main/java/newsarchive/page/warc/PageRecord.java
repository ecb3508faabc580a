package newsarchive.page.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsarchive.page.Page;
import newsarchive.page.Request;
import newsarchive.page.Sha256;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * A page as a WARC record and back. What was fetched is a response record whose HTTP head is put
 * together again, what was handed over a resource record.
 */
final class PageRecord {
    private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
    private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");
    private static final String SHA256 = "sha-256";

    private PageRecord() {}

    static WarcCaptureRecord of(Page page, Load load) {
        return switch (page.origin()) {
            case FETCHED -> response(page, load);
            case HANDED_OVER -> resource(page, load);
        };
    }

    /** How the page was asked for, as the record that goes with the page's. */
    static Optional<WarcRequest> request(Page page, URI response) {
        Request request = page.request();
        if (request == null) {
            return Optional.empty();
        }
        byte[] head = HttpHead.of(request, page.url());
        return Optional.of(
                new WarcRequest.Builder(page.url())
                        .version(MessageVersion.WARC_1_1)
                        .date(page.captured())
                        .concurrentTo(response)
                        .blockDigest(digest(head))
                        .body(REQUEST, head)
                        .build());
    }

    /** A record as one gzip member. */
    static byte[] compress(WarcRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer =
                new WarcWriter(java.nio.channels.Channels.newChannel(out), WarcCompression.GZIP)) {
            writer.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private static WarcResponse response(Page page, Load load) {
        byte[] head = HttpHead.of(page);
        byte[] block = new byte[head.length + page.body().length];
        System.arraycopy(head, 0, block, 0, head.length);
        System.arraycopy(page.body(), 0, block, head.length, page.body().length);
        return new WarcResponse.Builder(page.url())
                .setHeader("WARC-IP-Address", server(page))
                .setHeader("WARC-Warcinfo-ID", "<" + load.record() + ">")
                .version(MessageVersion.WARC_1_1) // Knows fractions of a second.
                .date(page.captured())
                .blockDigest(digest(block))
                .payloadDigest(digest(page.body()))
                .body(RESPONSE, block)
                .build();
    }

    private static WarcResource resource(Page page, Load load) {
        MediaType type = MediaType.parseLeniently(page.contentType().orElse("text/html"));
        return new WarcResource.Builder()
                .setHeader("WARC-Target-URI", page.url())
                .setHeader("WARC-Warcinfo-ID", "<" + load.record() + ">")
                .version(MessageVersion.WARC_1_1) // Knows fractions of a second.
                .date(page.captured())
                .blockDigest(digest(page.body()))
                .payloadDigest(digest(page.body()))
                .body(type, page.body())
                .build();
    }

    private static @Nullable String server(Page page) {
        return page.request() == null ? null : page.request().server();
    }

    static WarcDigest digest(byte[] bytes) {
        return new WarcDigest(SHA256, Sha256.of(bytes));
    }

    /**
     * The page of an unpacked record; nothing for a record of another type.
     *
     * @throws IOException if the record or the HTTP message in it is damaged
     */
    static Optional<Page> read(byte[] record) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
            Optional<WarcRecord> first = reader.next();
            return first.isPresent() ? read(first.get()) : Optional.empty();
        }
    }

    /** The page of a record that is being read; nothing for a record of another type. */
    static Optional<Page> read(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response when isHttp(response) -> Optional.of(read(response));
            case WarcResource resource -> Optional.of(read(resource));
            default -> Optional.empty();
        };
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().regionMatches(true, 0, "http", 0, 4);
    }

    private static Page read(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        Map<String, List<String>> headers = new TreeMap<>();
        http.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        HttpHead.OF_THE_TRANSPORT.forEach(headers::remove);
        return new Page(
                target(response),
                response.date(),
                Page.Origin.FETCHED,
                http.status(),
                headers,
                bytes(http.body().stream()));
    }

    private static Page read(WarcResource resource) throws IOException {
        return new Page(
                target(resource),
                resource.date(),
                Page.Origin.HANDED_OVER,
                200,
                Map.of("content-type", List.of(resource.contentType().toString())),
                bytes(resource.body().stream()));
    }

    /** WARC 1.0 files of some tools put the address into angle brackets. */
    private static String target(WarcCaptureRecord record) {
        String target = record.target().strip();
        return target.startsWith("<") && target.endsWith(">")
                ? target.substring(1, target.length() - 1)
                : target;
    }

    private static byte[] bytes(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }
}
