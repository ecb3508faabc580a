package newsarchive.index.tie;

import newsarchive.article.Dimension;

/**
 * How many articles of an archive are about what: those that are searched, copies too, with their
 * tags as people want them; the very counts that facets show.
 */
public interface TieCounts {
    /** All articles. */
    long articles();

    /** Those about an entity where it stands in one dimension. */
    long about(Dimension dimension, String id);

    /** Those of {@link #about(Dimension, String)} that are about a country too. */
    long aboutBoth(Dimension dimension, String id, String country);
}
