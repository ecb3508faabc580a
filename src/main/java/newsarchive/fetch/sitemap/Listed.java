package newsarchive.fetch.sitemap;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * One address in a sitemap.
 *
 * @param url absolute, http(s)
 * @param lastmod when it was last changed, as the sitemap says; in UTC where no zone is printed
 * @param news what the news extension says, by the names of its elements: {@code name} and {@code
 *     language} of the publication, {@code publication_date}, {@code title} and others; empty
 *     without the extension
 */
public record Listed(String url, Optional<OffsetDateTime> lastmod, Map<String, String> news) {
    public Listed {
        news = Map.copyOf(news);
    }
}
