package newsarchive.article;

/**
 * What an archive learnt of an entity and a country from its own articles.
 *
 * @param articles that are about the entity
 * @param both how many of them are about the country too
 */
public record Tie(Entity entity, long articles, long both) {
    public Tie {
        if (both < 0 || both > articles) {
            throw new IllegalArgumentException(
                    "of %d articles about %s not %d can be about a country too"
                            .formatted(articles, entity.id(), both));
        }
    }
}
