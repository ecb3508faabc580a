package newsarchive.fetch.xml;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes of XML, JSON or plain text into characters. Believes, in this order: a byte order
 * mark, the width of the first characters, bytes that are UTF-8 throughout, the header, the
 * document's own declaration; where nobody says anything what the letters look like; and last
 * Windows-1252, in which everything is some text.
 */
public final class XmlText {
    private static final int BEGINNING = 1024;
    private static final int DETECTION_WINDOW = 65_536;
    private static final int SURE = 30;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");

    /** What documents say and what they mean. */
    private static final Map<String, String> MEANT = meant();

    private XmlText() {}

    private static Map<String, String> meant() {
        Map<String, String> meant = new HashMap<>();
        Table.builtIn(XmlText.class, "charsets.tsv")
                .rows()
                .forEach(row -> meant.put(row.cell("declared"), row.cell("meant")));
        return meant;
    }

    /**
     * The characters, without a byte order mark; what cannot be read in the encoding found is
     * U+FFFD.
     *
     * @param contentType the header, if there was one
     */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        Optional<Charset> wide = ByteOrder.of(bytes);
        if (wide.isPresent()) {
            return withoutMark(new String(bytes, wide.get()));
        }
        boolean escapes = hasEscape(bytes);
        Optional<String> utf8 =
                escapes ? Optional.empty() : strictly(bytes, StandardCharsets.UTF_8);
        return withoutMark(
                utf8.or(() -> declared(bytes, contentType))
                        .orElseGet(() -> new String(bytes, likeliest(bytes, contentType))));
    }

    /** ISO-2022 is made of ASCII and escapes, and so is valid UTF-8 too. */
    private static boolean hasEscape(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x1B) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> declared(byte[] bytes, Optional<String> contentType) {
        for (Charset charset : declarations(bytes, contentType)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** A few broken bytes do not make it another encoding: what is declared stays. */
    private static Charset likeliest(byte[] bytes, Optional<String> contentType) {
        List<Charset> declared = declarations(bytes, contentType);
        if (declared.isEmpty()) {
            return detected(bytes).orElse(WINDOWS);
        }
        String attempt = new String(bytes, declared.getFirst());
        long broken = attempt.chars().filter(c -> c == '\uFFFD').count();
        long foreign = attempt.chars().filter(c -> c > 127).count();
        return broken * 2 < foreign ? declared.getFirst() : WINDOWS;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true); // markup is ASCII in every encoding and tells nothing
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTION_WINDOW)));
        @Nullable CharsetMatch match = detector.detect();
        return match == null || match.getConfidence() < SURE
                ? Optional.empty()
                : named(CHARSET.matcher("charset=" + match.getName()));
    }

    private static List<Charset> declarations(byte[] bytes, Optional<String> contentType) {
        String beginning =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, BEGINNING),
                        ByteOrder.isEbcdic(bytes)
                                ? Charset.forName("IBM037")
                                : StandardCharsets.ISO_8859_1);
        return Stream.of(
                        contentType.flatMap(type -> named(CHARSET.matcher(type))),
                        named(DECLARED.matcher(beginning)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Charset> named(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a document may claim anything
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // then it is another one
        }
    }

    /** The encodings that the first bytes give away. */
    private static final class ByteOrder {
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        private record Sign(int[] bytes, String charset) {}

        /**
         * Marks, then the ways {@code <} and {@code <?} begin in wide encodings; long ones first.
         */
        private static final List<Sign> SIGNS =
                List.of(
                        new Sign(new int[] {0x00, 0x00, 0xFE, 0xFF}, "UTF-32BE"),
                        new Sign(new int[] {0xFF, 0xFE, 0x00, 0x00}, "UTF-32LE"),
                        new Sign(new int[] {0xEF, 0xBB, 0xBF}, "UTF-8"),
                        new Sign(new int[] {0xFE, 0xFF}, "UTF-16BE"),
                        new Sign(new int[] {0xFF, 0xFE}, "UTF-16LE"),
                        new Sign(new int[] {0x00, 0x00, 0x00, 0x3C}, "UTF-32BE"),
                        new Sign(new int[] {0x3C, 0x00, 0x00, 0x00}, "UTF-32LE"),
                        new Sign(new int[] {0x00, 0x3C, 0x00}, "UTF-16BE"),
                        new Sign(new int[] {0x3C, 0x00}, "UTF-16LE"));

        static Optional<Charset> of(byte[] bytes) {
            return SIGNS.stream()
                    .filter(sign -> begins(bytes, sign.bytes()))
                    .map(sign -> Charset.forName(sign.charset()))
                    .findFirst();
        }

        /** {@code <?xm} as mainframes write it. */
        static boolean isEbcdic(byte[] bytes) {
            return begins(bytes, new int[] {0x4C, 0x6F, 0xA7, 0x94});
        }

        private static boolean begins(byte[] bytes, int[] sign) {
            return bytes.length >= sign.length
                    && Arrays.equals(
                            IntStream.range(0, sign.length).map(i -> bytes[i] & 0xFF).toArray(),
                            sign);
        }
    }
}
