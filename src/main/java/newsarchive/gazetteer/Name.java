package newsarchive.gazetteer;

import newsarchive.article.Entity;

/**
 * One name of one entity. A text may be the name of several entities: each has its own.
 *
 * @param authority who says that the entity bears this name; never blank
 */
public record Name(
        String text,
        Entity entity,
        NameSort sort,
        CaseRule caseRule,
        Doubt doubt,
        String authority) {
    public Name {
        if (text.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException("a name needs a text and an authority: " + entity);
        }
    }
}
