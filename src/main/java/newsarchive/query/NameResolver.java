package newsarchive.query;

import java.util.List;
import java.util.Optional;

/** Knows which entities bear a name, so that people need not know ids. */
public interface NameResolver {
    /** Knows no name: every value stands for itself. */
    NameResolver NONE =
            new NameResolver() {
                @Override
                public List<String> ids(Facet facet, String name) {
                    return List.of();
                }

                @Override
                public String label(Facet facet, String id) {
                    return id;
                }
            };

    /**
     * The ids that a value means in a facet: itself when it is an id, else those of all that bear
     * the name, the surest first; possibly none.
     */
    List<String> ids(Facet facet, String name);

    /**
     * Whom a text means as a name, with all their names: one entity, several where the name is
     * disputed between them, or none.
     */
    default List<Bearer> bearers(String typed) {
        return List.of();
    }

    /** Names that begin so, with the ids of who bears them, at most so many. */
    default List<NamedId> beginning(String typed, int most) {
        return List.of();
    }

    /** All names of an entity, its present one first; none for an unknown id. */
    default List<Alias> aliases(String id) {
        return List.of();
    }

    /** The known name that somebody likely meant by one that nobody bears. */
    default Optional<String> nearest(Facet facet, String name) {
        return Optional.empty();
    }

    /** The name to show for an id; the id itself when nothing better is known. */
    String label(Facet facet, String id);
}
