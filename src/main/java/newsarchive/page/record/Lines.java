package newsarchive.page.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of text between blocks of bytes; they end with LF, with any CR before it. */
final class Lines {
    private static final int LONGEST = 1 << 16;
    private static final int MOST_FIELDS = 1000;

    private Lines() {}

    /**
     * The next line without its end, cut where nobody writes a longer one; null at the end of the
     * stream.
     */
    static @Nullable String read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n' && line.size() < LONGEST) {
            line.write(b);
            b = in.read();
        }
        return text(line.toByteArray()).stripTrailing();
    }

    /**
     * Fields up to an empty line: names in lower case, values in order; folded lines joined, lines
     * without a colon passed.
     */
    static Map<String, List<String>> fields(InputStream in) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line = read(in); line != null && !line.isEmpty(); line = read(in)) {
            if (lines.size() >= MOST_FIELDS) {
                throw new IOException("more than " + MOST_FIELDS + " header fields");
            }
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            lines.add(folded && !lines.isEmpty() ? lines.removeLast() + " " + line.strip() : line);
        }
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** UTF-8, as the standard has it, else ISO-8859-1, as old tools have it. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
