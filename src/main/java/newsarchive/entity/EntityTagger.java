package newsarchive.entity;

import newsarchive.article.Article;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;

/** Finds the countries, actors and agencies of an article. Safe for use by many threads. */
public final class EntityTagger {
    public EntityTagger(Gazetteer gazetteer) {}

    /** Tags of headline and body; offsets count in {@link Article#text()}. */
    public Tags tag(Article article) {
        return Tags.NONE;
    }
}
