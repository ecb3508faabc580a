package newsarchive.index.lucene;

import java.util.List;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.desk.Correction;
import newsarchive.query.Facet;

/**
 * One name by which an article means an entity, as it was found: everything that corrections need
 * to know, in one term. A tag has one for each different name.
 *
 * @param name folded as corrections compare names
 */
record FoundName(Facet facet, String id, Kind kind, boolean about, String name) {
    private static final String SEPARATOR = "\u0000";
    private static final String ABOUT = "about";

    static List<FoundName> of(Facet facet, Tag tag) {
        Entity entity = tag.entity();
        return tag.mentions().stream()
                .map(Mention::text)
                .map(Correction::folded)
                .distinct()
                .map(name -> new FoundName(facet, entity.id(), entity.kind(), tag.about(), name))
                .toList();
    }

    /** How the terms of an entity begin. */
    static String beginning(Facet facet, String id) {
        return facet.parameter() + SEPARATOR + id + SEPARATOR;
    }

    String term() {
        return beginning(facet, id)
                + kind.id()
                + SEPARATOR
                + (about ? ABOUT : "")
                + SEPARATOR
                + name.replace(SEPARATOR, "");
    }

    static FoundName read(String term) {
        List<String> parts = List.of(term.split(SEPARATOR, 5));
        return new FoundName(
                Facet.ofParameter(parts.get(0)).orElseThrow(),
                parts.get(1),
                Kind.ofId(parts.get(2)).orElseThrow(),
                parts.get(3).equals(ABOUT),
                parts.get(4));
    }

    /** The entity as far as it is known here, which is as much as corrections ask for. */
    Entity entity() {
        return new Entity(id, id, kind, null);
    }
}
