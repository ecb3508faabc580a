package newsarchive.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what a server did to a body on the way. */
final class ContentEncoding {
    /** More than any article needs; what a hostile server can make us hold. */
    static final int LIMIT = 64 << 20;

    private static final int BUFFER = 8192;

    private ContentEncoding() {}

    /**
     * The content; the body itself where nothing can be undone. A body that breaks off gives what
     * came before the break.
     *
     * @param values of the Content-Encoding headers, in order; the last was applied last
     */
    static byte[] undo(List<String> values, byte[] body, int limit) {
        List<String> names =
                values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty() && !name.equals("identity"))
                        .toList();
        byte[] content = body;
        for (String name : names.reversed()) {
            content =
                    switch (name) {
                        case "gzip", "x-gzip" -> gunzip(content, limit);
                        case "deflate" -> inflate(content, limit);
                        case "br" -> unbrotli(content, limit);
                        default -> content;
                    };
        }
        return content;
    }

    private static byte[] gunzip(byte[] body, int limit) {
        try {
            return orElse(read(new GZIPInputStream(new ByteArrayInputStream(body)), limit), body);
        } catch (IOException e) {
            // Often the header outlived the encoding: tools decode a body and keep the header.
            return body;
        }
    }

    private static byte[] unbrotli(byte[] body, int limit) {
        try {
            return orElse(read(new BrotliInputStream(new ByteArrayInputStream(body)), limit), body);
        } catch (IOException e) {
            return body;
        }
    }

    /** Servers send both zlib streams and raw deflate under this name. */
    private static byte[] inflate(byte[] body, int limit) {
        byte[] zlib = inflate(body, limit, false);
        return zlib.length > 0 ? zlib : orElse(inflate(body, limit, true), body);
    }

    private static byte[] inflate(byte[] body, int limit, boolean raw) {
        try (Inflater inflater = new Inflater(raw)) {
            return read(
                    new InflaterInputStream(new ByteArrayInputStream(body), inflater, BUFFER),
                    limit);
        }
    }

    private static byte[] orElse(byte[] decoded, byte[] body) {
        return decoded.length > 0 ? decoded : body;
    }

    private static byte[] read(InputStream in, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (in) {
            for (int n = in.read(buffer); n >= 0 && out.size() < limit; n = in.read(buffer)) {
                out.write(buffer, 0, Math.min(n, limit - out.size()));
            }
        } catch (IOException e) {
            return out.toByteArray(); // It breaks off here; a browser shows the beginning too.
        }
        return out.toByteArray();
    }
}
