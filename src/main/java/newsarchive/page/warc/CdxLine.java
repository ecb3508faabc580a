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
 * @param content SHA-256 of the page's content, its encoding undone; empty for a revisit
 * @param load the id of the load that brought it; empty if it had none
 * @param offset of the record's first byte in the file
 * @param length of the record in the file
 */
record CdxLine(
        String address,
        String content,
        String load,
        Instant captured,
        String json,
        long offset,
        long length) {
    /** What replay tools call it. */
    private static final String REVISIT = "warc/revisit";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Where a record lies. */
    record Place(String file, long offset, long length) {}

    /** The line of a page whose record lies at this place of a file. */
    static CdxLine of(Page page, String content, String load, Place place) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("url", page.url())
                .put("mime", page.contentType().orElse("unk").split(";", 2)[0].strip())
                .put("status", Integer.toString(page.status()))
                .put("digest", "sha-256:" + Sha256.hex(page.body()))
                .put("content", content);
        if (!load.isEmpty()) {
            json.put("load", load);
        }
        return line(json, page.url(), page.captured(), place);
    }

    /** The line of a revisit record. */
    static CdxLine ofRevisit(String url, Instant captured, Place place) {
        ObjectNode json = MAPPER.createObjectNode().put("url", url).put("mime", REVISIT);
        return line(json, url, captured, place);
    }

    private static CdxLine line(ObjectNode json, String url, Instant captured, Place place) {
        json.put("offset", Long.toString(place.offset()))
                .put("length", Long.toString(place.length()))
                .put("filename", place.file());
        return new CdxLine(
                address(url),
                json.path("content").asString(""),
                json.path("load").asString(""),
                captured,
                MAPPER.writeValueAsString(json),
                place.offset(),
                place.length());
    }

    /** What others may know of it. */
    KeptLine kept() {
        return new KeptLine(address, load, json.contains("\"mime\":\"application/json\""));
    }

    /** Whether the record only says that a page was the same as before. */
    boolean isRevisit() {
        return content.isEmpty();
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
                    json.path("content").asString(""),
                    json.path("load").asString(""),
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
