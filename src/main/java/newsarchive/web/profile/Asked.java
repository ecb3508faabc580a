package newsarchive.web.profile;

import java.util.List;
import newsarchive.article.Entity;

/** Whom the address of a profile means. */
sealed interface Asked {

    /** The entity with this id, in this dimension. */
    record Known(Subject subject) implements Asked {}

    /** One that has its profile at another address: by its id, or in its own dimension. */
    record Elsewhere(Subject subject) implements Asked {}

    /** Nobody; perhaps one of those with a name like it, the likeliest first. */
    record Unknown(List<Entity> near) implements Asked {}
}
