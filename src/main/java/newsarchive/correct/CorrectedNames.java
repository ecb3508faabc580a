package newsarchive.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsarchive.article.Entity;
import newsarchive.desk.Corrections;
import newsarchive.query.Facet;
import newsarchive.query.NameResolver;

/** Names as they are known, leading to whom they mean: the old id of what became one finds it. */
public final class CorrectedNames implements NameResolver {
    private static final Set<Facet> NO_ENTITIES =
            Set.of(Facet.PUBLISHER, Facet.LANGUAGE, Facet.YEAR);

    private final NameResolver names;
    private final Supplier<Corrections> corrections;

    public CorrectedNames(NameResolver names, Supplier<Corrections> corrections) {
        this.names = names;
        this.corrections = corrections;
    }

    @Override
    public List<String> ids(Facet facet, String name) {
        List<String> known = names.ids(facet, name);
        Corrections inEffect = corrections.get();
        if (inEffect.isEmpty() || NO_ENTITIES.contains(facet)) {
            return known;
        }
        return known.isEmpty()
                ? unknown(inEffect, name).stream().toList()
                : known.stream()
                        .map(id -> inEffect.sameAs(id).map(Entity::id).orElse(id))
                        .distinct()
                        .toList();
    }

    /** No table has it, but people have said what it is the same as. */
    private static Optional<String> unknown(Corrections corrections, String name) {
        return Stream.of(name, Entity.slug(name), name.toUpperCase(Locale.ROOT))
                .flatMap(id -> corrections.sameAs(id).stream())
                .map(Entity::id)
                .findFirst();
    }

    @Override
    public String label(Facet facet, String id) {
        String label = names.label(facet, id);
        return label.equals(id) && !NO_ENTITIES.contains(facet)
                ? corrections.get().entity(id).map(Entity::name).orElse(id)
                : label;
    }
}
