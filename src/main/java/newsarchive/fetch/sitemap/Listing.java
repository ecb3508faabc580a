package newsarchive.fetch.sitemap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses read so far, each once: the first time it is named. */
final class Listing {
    private final Map<String, Listed> byUrl = new LinkedHashMap<>();

    void add(Listed listed) {
        byUrl.putIfAbsent(listed.url(), listed);
    }

    void forget(String url) {
        byUrl.remove(url);
    }

    boolean isFull() {
        return byUrl.size() >= Sitemap.MOST;
    }

    List<Listed> all() {
        return List.copyOf(byUrl.values());
    }
}
