package newsarchive.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a server was asked for a page; kept beside its answer.
 *
 * @param method such as {@code GET}
 * @param headers as they were sent, names in lower case, values in order
 * @param server the numeric address of the server that was asked, if it is known
 */
public record Request(String method, Map<String, List<String>> headers, @Nullable String server) {
    public Request {
        headers = Map.copyOf(headers);
    }
}
