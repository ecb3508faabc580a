package newsarchive.extract.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text. Believes, in this order: a byte order mark, bytes that are
 * UTF-8 throughout (no other encoding looks like that by chance), the header, the page's own meta
 * element, and a guess; a declaration that the bytes contradict is not believed.
 */
final class HtmlDecoder {
    /** Browsers look for a meta element in the first kilobyte; real pages put it later. */
    private static final int META_WINDOW = 8_192;

    private static final int DETECTION_WINDOW = 65_536;
    private static final int SURE = 30;

    /** Begins every word of ISO-2022, which is ASCII otherwise. */
    private static final char SHIFT = '\u001B';

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** What pages say and what they mean, as the Encoding Standard has it. */
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("ks_c_5601-1987", "MS949"),
                    Map.entry("euc-kr", "MS949"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("x-euc-jp", "EUC-JP"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("utf-16", "UTF-8"));

    private HtmlDecoder() {}

    static String decode(byte[] bytes, Optional<String> contentType) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return strip(new String(bytes, marked.get()));
        }
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isPresent() && utf8.get().indexOf(SHIFT) < 0) {
            return utf8.get();
        }
        Optional<Charset> declared =
                contentType.flatMap(HtmlDecoder::named).or(() -> named(beginning(bytes)));
        boolean shifts = declared.filter(c -> c.name().startsWith("ISO-2022")).isPresent();
        return (shifts ? Optional.<String>empty() : utf8)
                .or(() -> declared.flatMap(charset -> strictly(bytes, charset)))
                .orElseGet(() -> new String(bytes, likeliest(bytes, declared)));
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(b, 0xFF, 0xFE)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strip(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String beginning(byte[] bytes) {
        return new String(
                bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> named(String declaration) {
        Matcher matcher = CHARSET.matcher(declaration);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a page may claim anything
        }
    }

    /** Strings read UTF-8 far faster than a strict decoder, which only has to settle doubts. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? Optional.of(text)
                : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // then it is another one
        }
    }

    /**
     * A few broken bytes in a long page do not make it another encoding: the declared one stays.
     */
    private static Charset likeliest(byte[] bytes, Optional<Charset> declared) {
        Charset wanted = declared.orElse(StandardCharsets.UTF_8);
        int end = Math.min(bytes.length, DETECTION_WINDOW);
        String attempt = new String(bytes, 0, end, wanted);
        long broken = attempt.chars().filter(c -> c == '\uFFFD').count();
        long foreign = attempt.chars().filter(c -> c > 127).count();
        if (declared.isPresent() && broken * 10 < foreign) {
            return wanted;
        }
        return detected(Arrays.copyOf(bytes, end)).orElse(wanted);
    }

    private static Optional<Charset> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true); // markup is ASCII in every encoding and tells nothing
        detector.setText(bytes);
        @Nullable CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < SURE) {
            return Optional.empty();
        }
        return named("charset=" + match.getName());
    }
}
