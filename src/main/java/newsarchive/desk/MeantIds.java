package newsarchive.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.ClaimRole;
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

    /**
     * Whom a claim names in its roles; nothing when it is gone, which it is with all whom it
     * accused or, where nobody is accused, with all against whom somebody acted.
     */
    public Optional<Map<ClaimRole, List<String>>> claim(Map<ClaimRole, List<String>> found) {
        Map<ClaimRole, List<String>> named = new EnumMap<>(ClaimRole.class);
        found.forEach((role, ids) -> named.put(role, of(ids)));
        ClaimRole about =
                in(ClaimRole.ACCUSED, found).isEmpty() ? ClaimRole.TARGET : ClaimRole.ACCUSED;
        return in(about, named).isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private static List<String> in(ClaimRole role, Map<ClaimRole, List<String>> claim) {
        return claim.getOrDefault(role, List.of());
    }

    /** The ids meant, each once; ids that no tag had stay as they are. */
    private List<String> of(List<String> found) {
        return found.stream()
                .flatMap(id -> meant.getOrDefault(id, Set.of(id)).stream())
                .distinct()
                .toList();
    }
}
