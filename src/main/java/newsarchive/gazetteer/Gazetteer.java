package newsarchive.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;

/**
 * All entities and names that are known: the built-in tables, changed by the archive's own.
 * Immutable.
 */
public final class Gazetteer {
    private Gazetteer() {}

    /** The built-in tables alone. */
    public static Gazetteer builtIn() {
        return new Gazetteer();
    }

    /**
     * The built-in tables with what the tables in {@code folder} add, change and suppress; a
     * missing folder changes nothing.
     */
    public static Gazetteer withOwn(Path folder) {
        return new Gazetteer();
    }

    /** The entity with this id. */
    public Optional<Entity> find(String id) {
        return Optional.empty();
    }

    /**
     * The entities of a dimension's kinds that bear this name, in any case, the surest first;
     * possibly none.
     */
    public List<Entity> named(String name, Dimension dimension) {
        return List.of();
    }
}
