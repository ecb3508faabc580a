package newsarchive.index.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Dimension;

/**
 * How many articles of an archive are about what: those that are searched, copies too, with their
 * tags as people want them; the very counts that facets show.
 */
public interface TieCounts {
    /** All articles. */
    long articles();

    /** Those about a country. */
    long about(String country);

    /** Those about an entity where it stands in one dimension. */
    Counted about(Dimension dimension, String id, List<String> countries);

    /**
     * The articles about an entity.
     *
     * @param both how many of them are about a country too, for the countries asked for at least
     */
    record Counted(long articles, Map<String, Long> both) {
        public Counted {
            both = Map.copyOf(both);
        }

        /** The same with what was counted of other countries. */
        public Counted and(Counted others) {
            Map<String, Long> all = new HashMap<>(others.both);
            all.putAll(both);
            return new Counted(articles, all);
        }

        long both(String country) {
            return both.getOrDefault(country, 0L);
        }
    }
}
