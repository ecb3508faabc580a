package newsarchive.page.warc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import newsarchive.page.Sha256;
import org.netpreserve.jwarc.URIs;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page record in the table of contents of a WARC file, in the CDXJ form that replay tools read:
 * sort key, 14-digit time, JSON.
 *
 * @param address the canonical form of the page's address
 * @param content SHA-256 of the page's content, its encoding undone
 * @param offset of the record's first byte in the file
 * @param length of the record in the file
 */
record CdxLine(
        String address, String content, Instant captured, String json, long offset, long length) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The line of a page whose record lies at this place of a file. */
    static CdxLine of(Page page, String content, String file, long offset, long length) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("url", page.url())
                .put("mime", page.contentType().orElse("unk").split(";", 2)[0].strip())
                .put("status", Integer.toString(page.status()))
                .put("digest", "sha-256:" + Sha256.hex(page.body()))
                .put("content", content)
                .put("offset", Long.toString(offset))
                .put("length", Long.toString(length))
                .put("filename", file);
        return new CdxLine(
                address(page.url()),
                content,
                page.captured(),
                MAPPER.writeValueAsString(json),
                offset,
                length);
    }

    /** The address under which a page counts as the same. */
    static String address(String url) {
        return CanonicalUrl.of(url).orElse(url);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static CdxLine parse(String line) {
        try {
            String[] parts = line.split(" ", 3);
            JsonNode json = MAPPER.readTree(parts[2]);
            return new CdxLine(
                    address(json.required("url").asString()),
                    json.required("content").asString(),
                    Instant.from(TIME.parse(parts[1])),
                    parts[2],
                    Long.parseLong(json.required("offset").asString()),
                    Long.parseLong(json.required("length").asString()));
        } catch (JacksonException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("no line of a CDXJ file: " + line, e);
        }
    }

    long end() {
        return offset + length;
    }

    /** The line without its end. */
    @Override
    public String toString() {
        String key = address.startsWith("http") ? URIs.toNormalizedSurt(address) : address;
        return key.replace(' ', '+') + " " + TIME.format(captured) + " " + json;
    }
}
