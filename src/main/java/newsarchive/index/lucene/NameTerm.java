package newsarchive.index.lucene;

import java.util.List;
import java.util.Optional;
import newsarchive.article.Entity;
import newsarchive.article.Tag;
import newsarchive.query.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a facet is called, written into one term so that the term dictionary can be asked
 * for it: by facet and id for labels, or by the beginning of the name for completion.
 *
 * @param kind the kind's word, of entities
 */
record NameTerm(Facet facet, String id, @Nullable String kind, String name) {
    private static final String SEPARATOR = "\u0000";
    private static final int MAX_LENGTH = 200;

    NameTerm {
        id = cut(id);
        name = cut(name);
    }

    static NameTerm of(Facet facet, Tag tag) {
        Entity entity = tag.entity();
        return new NameTerm(facet, entity.id(), entity.kind().id(), entity.name());
    }

    /** Publishers have no ids of their own: their name makes one. */
    static Optional<NameTerm> ofPublisher(@Nullable String publisher) {
        if (publisher == null || publisher.isBlank()) {
            return Optional.empty();
        }
        String name = publisher.strip();
        String slug = Entity.slug(name);
        return Optional.of(new NameTerm(Facet.PUBLISHER, slug.isEmpty() ? name : slug, null, name));
    }

    /** With {@link #beginning(Facet, String)} before it. */
    String byId() {
        return beginning(facet, id) + (kind == null ? "" : kind) + SEPARATOR + name;
    }

    static String beginning(Facet facet, String id) {
        return facet.parameter() + SEPARATOR + id + SEPARATOR;
    }

    /** Beginning with the folded name. */
    String byName() {
        return Folding.fold(name).replace(SEPARATOR, "") + SEPARATOR + byId();
    }

    static NameTerm readById(String term) {
        List<String> parts = List.of(term.split(SEPARATOR, 4));
        return new NameTerm(
                Facet.ofParameter(parts.get(0)).orElseThrow(),
                parts.get(1),
                parts.get(2).isEmpty() ? null : parts.get(2),
                parts.get(3));
    }

    static NameTerm readByName(String term) {
        return readById(term.substring(term.indexOf(SEPARATOR) + 1));
    }

    private static String cut(String text) {
        String clean = text.replace(SEPARATOR, "");
        return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
    }
}
