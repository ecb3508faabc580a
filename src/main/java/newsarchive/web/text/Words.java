package newsarchive.web.text;

import java.util.Locale;
import newsarchive.article.Certainty;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.index.FacetCount;
import newsarchive.query.Facet;
import newsarchive.query.Sort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the archive's own terms are called in one language; names of entities stay as they are. */
public final class Words {
    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** The heading of a facet, such as {@code Countries}. */
    public String facet(Facet facet) {
        return texts.of("words.facet." + facet.parameter());
    }

    /** The same of a dimension. */
    public String facet(Dimension dimension) {
        return facet(Facet.of(dimension));
    }

    /** What somebody has to do with a claim, such as {@code accused in a claim}. */
    public String role(ClaimRole role) {
        return texts.of("words.role." + role.parameter());
    }

    /** What an entity is, such as {@code threat group}. */
    public String kind(Entity entity) {
        return texts.of("words.kind." + entity.kind().id());
    }

    /** The heading of many of a kind, such as {@code Threat groups}. */
    public String heading(Kind kind) {
        return texts.of("words.kinds." + kind.id());
    }

    /** What one of each kind is called, by the ids of kinds, as JSON. */
    public String kinds() {
        ObjectNode kinds = new JsonMapper().createObjectNode();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.id(), texts.of("words.kind." + kind.id()));
        }
        return kinds.toString();
    }

    /** A value of a facet: a kind or a language in words, any other by its name. */
    public String value(FacetCount count) {
        return value(count.facet(), count.id(), count.label());
    }

    /** A value by its id; of those that have no word of their own the name. */
    public String value(Facet facet, String id, String name) {
        if (id.endsWith("/")) {
            return Kind.ofId(id.substring(0, id.length() - 1)).map(this::heading).orElse(name);
        }
        return facet == Facet.LANGUAGE ? language(id) : name;
    }

    /** What a language is called, by its BCP 47 tag; the tag itself where that is not known. */
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale());
        return name.isEmpty() ? tag : name;
    }

    /** How sure the source of a claim says to be. */
    public String certainty(Certainty certainty) {
        return texts.of("words.certainty." + certainty.id());
    }

    /** An order to choose. */
    public String order(Sort sort) {
        return texts.of("words.sort." + sort.id());
    }
}
