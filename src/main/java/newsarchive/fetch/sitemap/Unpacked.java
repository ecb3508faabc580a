package newsarchive.fetch.sitemap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Bytes with gzip undone as far as a limit; packed is what begins so, whatever its name says.
 *
 * @param isCut whether there was more
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Unpacked(byte[] bytes, boolean isCut) {
    /** Packed again by mistake, as servers do that pack what is packed. */
    private static final int MOST_LAYERS = 2;

    static Unpacked of(byte[] content, int limit) {
        Unpacked at = new Unpacked(content, false);
        for (int layer = 0; layer < MOST_LAYERS && isGzip(at.bytes); layer++) {
            at = gunzip(at.bytes, limit);
        }
        return at.bytes.length <= limit ? at : new Unpacked(Arrays.copyOf(at.bytes, limit), true);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static Unpacked gunzip(byte[] packed, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, Math.min(n, limit - out.size()));
                if (out.size() >= limit) {
                    return new Unpacked(out.toByteArray(), true);
                }
            }
        } catch (IOException e) {
            return new Unpacked(out.toByteArray(), true); // It breaks off here.
        }
        return new Unpacked(out.toByteArray(), false);
    }
}
