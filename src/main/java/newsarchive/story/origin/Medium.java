package newsarchive.story.origin;

import newsarchive.article.Entity;

/**
 * An outlet or a news agency.
 *
 * @param id of the entity that it is, or what its name would make
 */
public record Medium(String id, String name) {

    public static Medium of(Entity entity) {
        return new Medium(entity.id(), entity.name());
    }

    /** One that no table knows. */
    public static Medium unlisted(String name) {
        String slug = Entity.slug(name);
        return new Medium(slug.isEmpty() ? name : slug, name);
    }
}
