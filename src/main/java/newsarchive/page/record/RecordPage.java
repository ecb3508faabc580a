package newsarchive.page.record;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;

/** What a server answered or a person handed over, as response and resource records keep it. */
public final class RecordPage {
    /** Headers that spoke about the transport and would be wrong about the body. */
    private static final List<String> OF_THE_TRANSPORT =
            List.of("transfer-encoding", "content-length", "connection", "keep-alive", "trailer");

    private RecordPage() {}

    /** Whether a record of this kind can hold a page: HTTP answers and resources. */
    public static boolean isPossible(RecordHead head) {
        return switch (head.type()) {
            case "response" -> isWeb(head.target()) && isHttp(head.contentType());
            case "resource" -> !head.target().isEmpty();
            default -> false;
        };
    }

    /**
     * The page of such a record.
     *
     * @param block the whole block, or its beginning, for the head of the page
     * @throws IOException if it is no HTTP answer or has no date
     */
    public static Page of(RecordHead head, byte[] block) throws IOException {
        return head.type().equals("resource") ? resource(head, block) : response(head, block);
    }

    private static Page response(RecordHead head, byte[] block) throws IOException {
        HttpAnswer answer = HttpAnswer.read(block);
        Map<String, List<String>> headers = new HashMap<>(answer.headers());
        OF_THE_TRANSPORT.forEach(headers::remove);
        return new Page(
                head.target(),
                head.date().orElseThrow(() -> new IOException("no date")),
                Page.Origin.FETCHED,
                answer.status(),
                headers,
                answer.body());
    }

    private static Page resource(RecordHead head, byte[] block) throws IOException {
        Optional<String> type = head.first("content-type");
        return new Page(
                head.target(),
                head.date().orElseThrow(() -> new IOException("no date")),
                Page.Origin.HANDED_OVER,
                200,
                type.map(value -> Map.of("content-type", List.of(value))).orElse(Map.of()),
                block);
    }

    private static boolean isWeb(String target) {
        return target.regionMatches(true, 0, "http:", 0, 5)
                || target.regionMatches(true, 0, "https:", 0, 6);
    }

    /** Old tools wrote no type, or that of the page. */
    private static boolean isHttp(String contentType) {
        String base = MediaTypes.base(contentType).toLowerCase(Locale.ROOT);
        return base.isEmpty() || base.equals("application/http") || base.startsWith("text/html");
    }
}
