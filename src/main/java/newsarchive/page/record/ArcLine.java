package newsarchive.page.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one line before a record of an ARC file, version 1 ({@code URL address date type length}) or
 * 2 (five fields more before the length).
 */
final class ArcLine {
    /** Addresses may hold spaces, so that the server's address and the date tell where they end. */
    private static final Pattern LINE =
            Pattern.compile(
                    "([a-zA-Z][a-zA-Z0-9+.-]*:.*?) ([0-9a-fA-F.:]+|-) (\\d{8,28}) (?:(.*) )?(\\d{1,18})");

    private static final String FILE = "filedesc://";
    private static final int DATE_DIGITS = 14;

    private ArcLine() {}

    /** The head of the record behind the line; nothing if it is no such line. */
    static Optional<RecordHead> head(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new HashMap<>();
        String url = matcher.group(1);
        if (url.startsWith(FILE)) {
            put(fields, "warc-type", "warcinfo");
            put(fields, "warc-filename", url.substring(FILE.length()));
            put(fields, "content-type", "text/plain");
        } else {
            put(fields, "warc-type", "response");
            put(fields, "warc-target-uri", url);
            put(fields, "content-type", contentType(url, matcher.group(4)));
        }
        put(fields, "warc-date", date(matcher.group(3)));
        return Optional.of(new RecordHead(fields, Long.parseLong(matcher.group(5))));
    }

    /** The type in the line is that of the page, and what is kept is the server's whole answer. */
    private static String contentType(String url, @Nullable String type) {
        if (url.startsWith("dns:")) {
            return "text/dns";
        }
        return "alexa/dat".equals(type) ? "alexa/dat" : "application/http;msgtype=response";
    }

    /** Some tools cut the date short. */
    private static String date(String digits) {
        return (digits + "0".repeat(DATE_DIGITS)).substring(0, DATE_DIGITS);
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }
}
