package newsarchive.article;

import java.util.List;

/**
 * An entity in an article, with every place that names it in text order.
 *
 * @param dimension where it stands in this article; for most kinds their home
 * @param about true where the story is about it, false where it is only named in passing
 * @param mentions never empty: a facet value can always be traced to a sentence
 * @param ties of a country to others named in the article, as the archive that answers has learnt
 *     them, the strongest first; they speak for the country's place among the others
 */
public record Tag(
        Entity entity, Dimension dimension, boolean about, List<Mention> mentions, List<Tie> ties) {
    public Tag {
        mentions = List.copyOf(mentions);
        ties = List.copyOf(ties);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("no mention of " + entity.id());
        }
    }

    /** As it was found, before anything is known of other articles. */
    public Tag(Entity entity, Dimension dimension, boolean about, List<Mention> mentions) {
        this(entity, dimension, about, mentions, List.of());
    }

    /** The same with what the archive learnt. */
    public Tag with(List<Tie> learnt) {
        return new Tag(entity, dimension, about, mentions, learnt);
    }

    public int count() {
        return mentions.size();
    }
}
