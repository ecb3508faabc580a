package newsarchive.page.warc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsarchive.page.Page;

/** Pages for tests. */
final class Pages {
    static final Instant TIME = Instant.parse("2026-03-04T05:06:07.123456Z");

    private Pages() {}

    static Page fetched(String url, String text) {
        return new Page(
                url,
                TIME,
                Page.Origin.FETCHED,
                200,
                Map.of(
                        "content-type", List.of("text/html; charset=utf-8"),
                        "set-cookie", List.of("a=1", "b=2")),
                bytes(text));
    }

    static Page handedOver(String url, String type, String text) {
        return new Page(
                url,
                TIME,
                Page.Origin.HANDED_OVER,
                200,
                Map.of("content-type", List.of(type)),
                bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
