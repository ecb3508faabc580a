package newsarchive.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;

/** Resolves names of entities by the gazetteer. */
public final class GazetteerNames implements NameResolver {
    private final Gazetteer gazetteer;

    public GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<String> ids(Facet facet, String name) {
        Optional<Dimension> dimension = facet.dimension();
        if (dimension.isEmpty()) {
            return List.of();
        }
        String id = dimension.get() == Dimension.COUNTRY ? name.toUpperCase(Locale.ROOT) : name;
        if (gazetteer.find(id).isPresent()) {
            return List.of(id);
        }
        return gazetteer.named(name, dimension.get()).stream().map(Entity::id).toList();
    }

    @Override
    public String label(Facet facet, String id) {
        if (facet == Facet.LANGUAGE) {
            return Locale.forLanguageTag(id).getDisplayLanguage(Locale.ENGLISH);
        }
        if (facet.dimension().isEmpty()) {
            return id;
        }
        return id.endsWith("/")
                ? Kind.ofId(id.substring(0, id.length() - 1)).map(Kind::label).orElse(id)
                : gazetteer.find(id).map(Entity::name).orElse(id);
    }
}
