package newsarchive.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.gazetteer.Name;
import org.jspecify.annotations.Nullable;

/** Resolves names of entities by the gazetteer. */
public final class GazetteerNames implements NameResolver {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Gazetteer gazetteer;

    /** Made with the first query that has a word: many commands have none. */
    private @Nullable Bearers bearers;

    public GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<String> ids(Facet facet, String name) {
        if (facet == Facet.LANGUAGE) {
            return language(name).stream().toList();
        }
        List<Dimension> dimensions = dimensions(facet);
        return idAsTyped(name, dimensions)
                .map(List::of)
                .orElseGet(() ->
                        dimensions.stream()
                                .flatMap(d -> gazetteer.named(name, d).stream())
                                .map(Entity::id)
                                .distinct()
                                .toList());
    }

    /** Whoever is tagged in an article can have a role in its claims. */
    private static List<Dimension> dimensions(Facet facet) {
        return facet.role().isPresent()
                ? List.of(Dimension.values())
                : facet.dimension().stream().toList();
    }

    /** Ids of countries are capitals, and are typed in any case. */
    private Optional<String> idAsTyped(String name, List<Dimension> dimensions) {
        Stream<String> ids =
                dimensions.contains(Dimension.COUNTRY)
                        ? Stream.of(name, name.toUpperCase(Locale.ROOT))
                        : dimensions.stream().map(dimension -> name);
        return ids.filter(id -> gazetteer.find(id).isPresent()).findFirst();
    }

    /** The language of a tag such as {@code zh-CN}, or of an English name such as German. */
    private static Optional<String> language(String name) {
        String code = Locale.forLanguageTag(name).getLanguage();
        if (LANGUAGES.contains(code)) {
            return Optional.of(code);
        }
        return LANGUAGES.stream()
                .filter(known -> inEnglish(known).equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public List<Bearer> bearers(String typed) {
        return bearers().of(typed);
    }

    @Override
    public List<NamedId> beginning(String typed, int most) {
        return bearers().beginning(typed, most);
    }

    @Override
    public List<Alias> aliases(String id) {
        return bearers().aliases(id);
    }

    @Override
    public Optional<String> nearest(Facet facet, String name) {
        List<Dimension> dimensions = dimensions(facet);
        return Edits.nearest(
                name.replace('-', ' '),
                facet == Facet.LANGUAGE
                        ? LANGUAGES.stream().map(GazetteerNames::inEnglish).sorted().toList()
                        : gazetteer.names().stream()
                                .filter(known -> known.sort().isName())
                                .filter(known -> dimensions.contains(known.entity().kind().home()))
                                .map(Name::text)
                                .toList());
    }

    private static String inEnglish(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private synchronized Bearers bearers() {
        Bearers known = bearers;
        if (known == null) {
            known = new Bearers(gazetteer);
            bearers = known;
        }
        return known;
    }

    @Override
    public String label(Facet facet, String id) {
        if (facet == Facet.LANGUAGE) {
            return Locale.forLanguageTag(id).getDisplayLanguage(Locale.ENGLISH);
        }
        if (dimensions(facet).isEmpty()) {
            return id;
        }
        return id.endsWith("/")
                ? Kind.ofId(id.substring(0, id.length() - 1)).map(Kind::label).orElse(id)
                : gazetteer.find(id).map(Entity::name).orElse(id);
    }
}
