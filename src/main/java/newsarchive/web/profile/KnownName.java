package newsarchive.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;

/**
 * A name with who says that it is the entity's.
 *
 * @param others that bear the same name; possibly none
 */
record KnownName(Name name, List<Entity> others) {

    /**
     * The names of an entity in the order of the tables, each once for every authority; without
     * those of places that stand for their country.
     */
    static List<KnownName> of(Entity entity, Gazetteer gazetteer) {
        List<KnownName> names = new ArrayList<>();
        Set<String> seen = new java.util.HashSet<>();
        for (Name name : gazetteer.names(entity.id())) {
            if (!name.sort().isPlace() && seen.add(name.authority() + "\t" + name.text())) {
                names.add(
                        new KnownName(
                                name,
                                gazetteer.bearers(name.text()).stream()
                                        .filter(other -> !other.id().equals(entity.id()))
                                        .toList()));
            }
        }
        return names;
    }
}
