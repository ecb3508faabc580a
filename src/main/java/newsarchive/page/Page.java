package newsarchive.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something fetched or handed over, as it came.
 *
 * @param url where it was found: an http(s) address, or {@code urn:sha256:...} for content without
 *     one
 * @param captured when it was fetched or handed over
 * @param origin whether a server answered with it or a person handed it over
 * @param status HTTP status; 200 for what was handed over
 * @param headers response headers, names in lower case, values in order; of what was handed over at
 *     most a content type
 * @param body the entity as it came, still in its content encoding; never changed by anyone
 * @param request how the server was asked, if we did and remember
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: copied for nobody, compared by digest
public record Page(
        String url,
        Instant captured,
        Origin origin,
        int status,
        Map<String, List<String>> headers,
        byte[] body,
        @Nullable Request request) {

    private static final int BEGINNING = 4096;

    /** Where a page comes from. */
    public enum Origin {
        /** A server's answer: a WARC response record. */
        FETCHED,
        /** A file that a person loaded: a WARC resource record. */
        HANDED_OVER
    }

    public Page {
        headers = Map.copyOf(headers);
        if (url.isBlank()) {
            throw new IllegalArgumentException("a page needs an address");
        }
    }

    /** A page without a request that is remembered. */
    public Page(
            String url,
            Instant captured,
            Origin origin,
            int status,
            Map<String, List<String>> headers,
            byte[] body) {
        this(url, captured, origin, status, headers, body, null);
    }

    /** The address of content that has none: {@code urn:sha256:} and its digest in hexadecimal. */
    public static String addressOfContent(byte[] content) {
        return "urn:sha256:" + Sha256.hex(content);
    }

    /**
     * The body with its content encoding undone, at most {@value ContentEncoding#LIMIT} bytes of
     * it; as it came where the encoding is unknown or the bytes are not what the headers say.
     */
    public byte[] content() {
        return content(ContentEncoding.LIMIT);
    }

    /** The same, at most so many bytes of it; no more than that is unpacked. */
    public byte[] content(int limit) {
        return ContentEncoding.undo(
                headers.getOrDefault("content-encoding", List.of()), body, limit);
    }

    /** The same page under another address. */
    public Page at(String address) {
        return address.equals(url)
                ? this
                : new Page(address, captured, origin, status, headers, body, request);
    }

    /** The Content-Type as it was sent, with its parameters. */
    public Optional<String> contentType() {
        return header("content-type");
    }

    /** Whether it is HTML: by its type, or by its first sign where the type tells nothing. */
    public boolean isHtml() {
        String type = contentType().map(MediaTypes::base).orElse("");
        return switch (type) {
            case "", "text/plain", "application/octet-stream" -> beginsWithTag(content(BEGINNING));
            default -> MediaTypes.isHtml(type);
        };
    }

    private static boolean beginsWithTag(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return true;
            }
            if (b > ' ') {
                return false; // White space is skipped, and a byte order mark as negative bytes.
            }
        }
        return false;
    }

    /** The first value of a header; the name in lower case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
