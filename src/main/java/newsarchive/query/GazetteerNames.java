package newsarchive.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;

/** Resolves names of entities by the gazetteer. */
public final class GazetteerNames implements NameResolver {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Gazetteer gazetteer;

    public GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<String> ids(Facet facet, String name) {
        if (facet == Facet.LANGUAGE) {
            return language(name).stream().toList();
        }
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

    /** The language of a tag such as {@code zh-CN}, or of an English name such as German. */
    private static Optional<String> language(String name) {
        String code = Locale.forLanguageTag(name).getLanguage();
        if (LANGUAGES.contains(code)) {
            return Optional.of(code);
        }
        return LANGUAGES.stream()
                .filter(known ->
                        Locale.of(known).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst();
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
