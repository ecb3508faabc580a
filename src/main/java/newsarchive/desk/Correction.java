package newsarchive.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.ArticleId;
import newsarchive.article.ClaimRole;
import newsarchive.article.Entity;

/**
 * What a person says of tags and claims that the archive has found. Entities are kept whole, so
 * that a correction can be read and undone when no table knows them any more.
 */
public sealed interface Correction {
    /** The article does not mean this entity. */
    record WrongHere(ArticleId article, Entity entity) implements Correction {}

    /** No article means this entity, whatever was found. */
    record WrongEverywhere(Entity entity) implements Correction {}

    /**
     * Where this name stands, the entity is not meant; its other names are left alone.
     *
     * @param name in the form of {@link #folded}
     */
    record WrongName(Entity entity, String name) implements Correction {
        public WrongName {
            name = folded(name);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name has at least one letter");
            }
        }
    }

    /** Where the first entity was found, the second is meant; they are one. */
    record SameAs(Entity entity, Entity sameAs) implements Correction {
        public SameAs {
            if (entity.id().equals(sameAs.id())) {
                throw new IllegalArgumentException(entity.id() + " is the same as itself");
            }
        }
    }

    /**
     * The entity has not this role in the claims of the article; its tag and its other roles are
     * left alone.
     *
     * @param state the country that has the role only as the entity's, and so has it no more
     */
    record WrongRole(ArticleId article, Entity entity, ClaimRole role, Optional<Entity> state)
            implements Correction {}

    /** The entity whose tags or roles it changes. */
    Entity entity();

    /** The ids of the entities whose articles it may change. */
    default Set<String> ids() {
        return this instanceof SameAs(var from, var to)
                ? Set.of(from.id(), to.id())
                : Set.of(entity().id());
    }

    /** The form in which names are compared: without regard to case, and of bounded length. */
    static String folded(String name) {
        String plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.length() <= MAX_NAME ? plain : plain.substring(0, MAX_NAME);
    }

    /** The length to which names are compared, in UTF-16 code units. */
    int MAX_NAME = 200;
}
