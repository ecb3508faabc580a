package newsarchive.page.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's answer as records keep it, however it deviates from the standard.
 *
 * @param headers names in lower case, values in order
 * @param body with its chunks joined
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    private static final Pattern STATUS = Pattern.compile("HTTP[^ ]* +(\\d{1,3})(?: .*)?");
    private static final int LONGEST_SIZE = 16;

    /**
     * Reads an answer, or the beginning of one.
     *
     * @throws IOException if it does not begin as one
     */
    static HttpAnswer read(byte[] block) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(block);
        String first = Lines.read(in);
        Matcher status = STATUS.matcher(first == null ? "" : first);
        if (!status.matches()) {
            throw new IOException("no HTTP answer");
        }
        Map<String, List<String>> headers = Lines.fields(in);
        byte[] rest = in.readAllBytes();
        boolean chunked =
                headers.getOrDefault("transfer-encoding", List.of()).stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("chunked"));
        return new HttpAnswer(
                Integer.parseInt(status.group(1)), headers, chunked ? joined(rest) : rest);
    }

    /** What the chunks hold; the body itself where a tool joined them and kept the header. */
    private static byte[] joined(byte[] body) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        long size = chunkSize(in);
        if (size < 0) {
            return body;
        }
        while (size > 0) {
            out.write(in.readNBytes((int) Math.min(size, body.length)));
            Lines.read(in); // The end of the chunk's last line.
            size = chunkSize(in);
        }
        return out.toByteArray();
    }

    /** Negative where there is none. */
    private static long chunkSize(ByteArrayInputStream in) throws IOException {
        String line = Lines.read(in);
        String digits = line == null ? "" : line.split(";", 2)[0].strip();
        boolean hexadecimal =
                !digits.isEmpty()
                        && digits.length() < LONGEST_SIZE
                        && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal ? Long.parseLong(digits, 16) : -1;
    }
}
