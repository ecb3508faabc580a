package newsarchive.query;

import java.util.List;
import newsarchive.article.Entity;

/**
 * Whom a typed name means.
 *
 * @param doubtful whether the name is an ordinary word too, so that a sign is needed that the
 *     entity is meant
 * @param aliases all names of the entity, its present one first
 */
public record Bearer(Entity entity, boolean doubtful, List<Alias> aliases) {
    public Bearer {
        aliases = List.copyOf(aliases);
    }
}
