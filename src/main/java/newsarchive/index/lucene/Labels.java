package newsarchive.index.lucene;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.desk.Corrections;
import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What readers see for a value of a facet: of an entity its present name, else the one in the
 * articles; the id where nothing better is known.
 */
final class Labels {
    /**
     * @param kind the kind's word, of entities and kinds
     */
    record Label(String text, @Nullable String kind) {}

    private final Function<String, Optional<Entity>> entities;
    private final Corrections corrections;

    Labels(Function<String, Optional<Entity>> entities, Corrections corrections) {
        this.entities = entities;
        this.corrections = corrections;
    }

    /** The same, knowing also whom people spoke of. */
    Labels with(Corrections inEffect) {
        return new Labels(entities, inEffect);
    }

    Label of(Facet facet, String id, FacetNames names) {
        return switch (facet) {
            case COUNTRY, ACTOR, AGENCY -> id.endsWith("/") ? kind(id) : entity(facet, id, names);
            case ACCUSED, TARGET, ATTRIBUTED_BY, REPORTED_BY, DISPUTED_BY -> player(id, names);
            case PUBLISHER -> named(facet, id, names);
            case LANGUAGE -> new Label(language(id), null);
            case YEAR -> new Label(id, null);
        };
    }

    private static Label kind(String id) {
        String word = id.substring(0, id.length() - 1);
        return new Label(Kind.ofId(word).map(Kind::label).orElse(word), word);
    }

    private Label entity(Facet facet, String id, FacetNames names) {
        return entities.apply(id)
                .or(() -> corrections.entity(id))
                .map(entity -> new Label(entity.name(), entity.kind().id()))
                .orElseGet(() -> named(facet, id, names));
    }

    /** Whoever has a role in a claim is tagged as an actor, an agency or a country. */
    private Label player(String id, FacetNames names) {
        return Stream.of(Facet.ACTOR, Facet.AGENCY, Facet.COUNTRY)
                .map(facet -> entity(facet, id, names))
                .filter(label -> label.kind() != null)
                .findFirst()
                .orElse(new Label(id, null));
    }

    private static Label named(Facet facet, String id, FacetNames names) {
        return names.of(facet, id)
                .map(name -> new Label(name.name(), name.kind()))
                .orElse(new Label(id, null));
    }

    private static String language(String id) {
        String name = Locale.forLanguageTag(id).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? id : name;
    }
}
