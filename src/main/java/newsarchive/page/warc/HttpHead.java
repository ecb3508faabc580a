package newsarchive.page.warc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.page.Page;
import newsarchive.page.Request;

/** The first lines of an HTTP message, put together again from what is remembered of it. */
final class HttpHead {
    /** Headers that spoke about the transport and would be wrong about the body that is kept. */
    static final List<String> OF_THE_TRANSPORT =
            List.of("transfer-encoding", "content-length", "connection", "keep-alive", "trailer");

    private HttpHead() {}

    static byte[] of(Page page) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(page.status());
        head.append(page.status() == 200 ? " OK\r\n" : " \r\n");
        append(page.headers(), head);
        head.append("content-length: ").append(page.body().length).append("\r\n\r\n");
        return bytes(head);
    }

    static byte[] of(Request request, String url) {
        URI address = URI.create(url);
        String query = address.getRawQuery();
        String path = address.getRawPath();
        StringBuilder head = new StringBuilder(request.method()).append(' ');
        head.append(path == null || path.isEmpty() ? "/" : path);
        head.append(query == null ? "" : "?" + query).append(" HTTP/1.1\r\n");
        if (!request.headers().containsKey("host")) {
            head.append("host: ").append(address.getRawAuthority()).append("\r\n");
        }
        append(request.headers(), head);
        return bytes(head.append("\r\n"));
    }

    private static void append(Map<String, List<String>> headers, StringBuilder head) {
        new TreeMap<>(headers)
                .forEach((name, values) -> {
                    if (isHeaderName(name) && !OF_THE_TRANSPORT.contains(name)) {
                        values.forEach(value ->
                                head.append(name)
                                        .append(": ")
                                        .append(value.replaceAll("[\\r\\n\\x00]+", " "))
                                        .append("\r\n"));
                    }
                });
    }

    private static boolean isHeaderName(String name) {
        return name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    }

    private static byte[] bytes(StringBuilder head) {
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
