package newsarchive.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Entity;

/**
 * What the ids in the claims of one article mean, told by what its tags mean: an id that no tag has
 * any more is gone. Filled tag by tag, name by name.
 */
public final class MeantIds {
    private final Map<String, Set<String>> meant = new HashMap<>();

    /** One name of a tag that was found, and whom it means. */
    public void add(String found, Optional<Entity> entity) {
        Set<String> ids = meant.computeIfAbsent(found, id -> new LinkedHashSet<>());
        entity.ifPresent(whom -> ids.add(whom.id()));
    }

    /** The ids meant, each once; ids that no tag had stay as they are. */
    public List<String> of(List<String> found) {
        return found.stream()
                .flatMap(id -> meant.getOrDefault(id, Set.of(id)).stream())
                .distinct()
                .toList();
    }
}
