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
    private final Map<ClaimRole, Set<String>> wrongRoles;
    private final Map<String, Set<String>> meant = new HashMap<>();

    /**
     * @param wrongRoles by role, the ids that were found in it and have it not
     */
    public MeantIds(Map<ClaimRole, Set<String>> wrongRoles) {
        this.wrongRoles = wrongRoles;
    }

    /** One name of a tag that was found, and whom it means. */
    public void add(String found, Optional<Entity> entity) {
        Set<String> ids = meant.computeIfAbsent(found, id -> new LinkedHashSet<>());
        entity.ifPresent(whom -> ids.add(whom.id()));
    }

    /**
     * Whom a claim names in its roles; nothing when it is gone. A claim that accuses somebody goes
     * with all their tags; one that accuses nobody, or nobody rightly, with its last target.
     */
    public Optional<Map<ClaimRole, List<String>>> claim(Map<ClaimRole, List<String>> found) {
        Map<ClaimRole, List<String>> inRole = new EnumMap<>(ClaimRole.class);
        found.forEach((role, ids) -> inRole.put(role, without(wrong(role), ids)));
        Map<ClaimRole, List<String>> named = new EnumMap<>(ClaimRole.class);
        inRole.forEach((role, ids) -> named.put(role, of(ids)));
        ClaimRole about =
                in(ClaimRole.ACCUSED, inRole).isEmpty() ? ClaimRole.TARGET : ClaimRole.ACCUSED;
        return in(about, named).isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private Set<String> wrong(ClaimRole role) {
        return wrongRoles.getOrDefault(role, Set.of());
    }

    private static List<String> without(Set<String> wrong, List<String> ids) {
        return ids.stream().filter(id -> !wrong.contains(id)).toList();
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
