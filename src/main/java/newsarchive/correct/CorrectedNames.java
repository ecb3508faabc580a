package newsarchive.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsarchive.article.Entity;
import newsarchive.desk.Corrections;
import newsarchive.query.Alias;
import newsarchive.query.Bearer;
import newsarchive.query.Facet;
import newsarchive.query.NameResolver;
import newsarchive.query.NamedId;

/** Names as they are known, leading to whom they mean: the old id of what became one finds it. */
public final class CorrectedNames implements NameResolver {
    private static final Set<Facet> NO_ENTITIES =
            Set.of(Facet.PUBLISHER, Facet.LANGUAGE, Facet.YEAR);

    /** The authority of what people of this archive said. */
    private static final String PEOPLE = "this archive";

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
    public List<Bearer> bearers(String typed) {
        Corrections inEffect = corrections.get();
        List<Bearer> known = names.bearers(typed);
        if (inEffect.isEmpty()) {
            return known;
        }
        return known.isEmpty()
                ? said(inEffect, typed).stream().toList()
                : known.stream()
                        .flatMap(bearer -> corrected(inEffect, bearer, typed).stream())
                        .toList();
    }

    private Optional<Bearer> corrected(Corrections inEffect, Bearer bearer, String typed) {
        return inEffect.meant(bearer.entity(), typed)
                .map(meant ->
                        meant.id().equals(bearer.entity().id())
                                ? new Bearer(meant, bearer.doubtful(), right(inEffect, meant))
                                : new Bearer(
                                        meant,
                                        bearer.doubtful(),
                                        Stream.concat(
                                                        right(inEffect, meant).stream(),
                                                        bearer.aliases().stream())
                                                .toList()));
    }

    /** The names that nobody said are wrong. */
    private List<Alias> right(Corrections inEffect, Entity entity) {
        return names.aliases(entity.id()).stream()
                .filter(alias -> inEffect.meant(entity, alias.text()).isPresent())
                .toList();
    }

    /** No table has the name, but people have said whom it means. */
    private Optional<Bearer> said(Corrections inEffect, String typed) {
        return inEffect.sameAs(Entity.slug(typed))
                .map(entity ->
                        new Bearer(
                                entity,
                                false,
                                Stream.concat(
                                                right(inEffect, entity).stream(),
                                                Stream.of(new Alias(typed, PEOPLE, false)))
                                        .toList()));
    }

    @Override
    public List<NamedId> beginning(String typed, int most) {
        Corrections inEffect = corrections.get();
        return names.beginning(typed, most).stream()
                .map(name ->
                        inEffect.sameAs(name.id())
                                .map(entity -> new NamedId(entity.id(), name.name()))
                                .orElse(name))
                .toList();
    }

    @Override
    public List<Alias> aliases(String id) {
        return names.aliases(id);
    }

    @Override
    public Optional<String> nearest(Facet facet, String name) {
        return names.nearest(facet, name);
    }

    @Override
    public String label(Facet facet, String id) {
        String label = names.label(facet, id);
        return label.equals(id) && !NO_ENTITIES.contains(facet)
                ? corrections.get().entity(id).map(Entity::name).orElse(id)
                : label;
    }
}
