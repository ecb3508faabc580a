package newsarchive.article;

import java.util.List;

/**
 * An entity in an article, with every place that names it in text order.
 *
 * @param dimension where it stands in this article; for most kinds their home
 * @param about true where the story is about it, false where it is only named in passing
 * @param mentions never empty: a facet value can always be traced to a sentence
 */
public record Tag(Entity entity, Dimension dimension, boolean about, List<Mention> mentions) {
    public Tag {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("no mention of " + entity.id());
        }
    }

    public int count() {
        return mentions.size();
    }
}
