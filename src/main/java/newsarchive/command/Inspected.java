package newsarchive.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One input to be inspected.
 *
 * @param name of the file; for what stood in the question itself, {@code base64}
 * @param url the address it came from, if it was said
 * @param agent the name of the robot that asks, if it was said
 */
record Inspected(String name, Bytes bytes, @Nullable String url, @Nullable String agent) {
    /** More than any page, feed or sitemap needs; unpacked. */
    static final int LARGEST = 64 << 20;

    private static final int GZIP_MAGIC = 0x1f8b;

    /** Where the bytes are. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    static Inspected file(String file, @Nullable String url, @Nullable String agent) {
        return new Inspected(file, () -> Files.newInputStream(Path.of(file)), url, agent);
    }

    /**
     * What a line of JSON asks about: {@code file} or {@code base64}, {@code url}, {@code agent}.
     *
     * @throws Mistake if it names no input
     */
    static Inspected of(JsonNode question) {
        String url = question.path("url").asString(null);
        String agent = question.path("agent").asString(null);
        if (question.path("file").isString()) {
            return file(question.path("file").stringValue(), url, agent);
        }
        if (!question.path("base64").isString()) {
            throw new Mistake("an input is {\"id\",\"file\"} or {\"id\",\"base64\"}");
        }
        byte[] bytes = decode(question.path("base64").stringValue());
        return new Inspected("base64", () -> new ByteArrayInputStream(bytes), url, agent);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Mistake("the field base64 is not Base64: " + e.getMessage());
        }
    }

    /**
     * The bytes as they lie there; to be closed.
     *
     * @throws Mistake if they cannot be read
     */
    InputStream open() {
        try {
            return new BufferedInputStream(bytes.open(), 1 << 16);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The first {@value #LARGEST} bytes, unpacked if they begin as gzip does; of a stream that
     * breaks off, what came before the break.
     *
     * @throws Mistake if they cannot be read
     */
    byte[] content() {
        try (InputStream in = open()) {
            byte[] raw = in.readNBytes(LARGEST);
            return isGzip(raw) ? unpacked(raw) : raw;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == GZIP_MAGIC;
    }

    private static byte[] unpacked(byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = in.read(buffer); n >= 0 && out.size() < LARGEST; n = in.read(buffer)) {
                out.write(buffer, 0, Math.min(n, LARGEST - out.size()));
            }
        } catch (IOException e) {
            return out.size() > 0 ? out.toByteArray() : packed; // It breaks off here.
        }
        return out.toByteArray();
    }

    private Mistake unreadable(IOException e) {
        return e instanceof NoSuchFileException
                ? new Mistake("there is no file " + name)
                : new Mistake("cannot read " + name + ": " + e.getMessage());
    }
}
