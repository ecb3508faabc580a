package newsarchive.web.profile;

import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.web.Links;
import newsarchive.web.text.Texts;

/**
 * All that the page of an unknown entity prints.
 *
 * @param near those with a name like it
 */
public record UnknownView(String message, String typed, List<Near> near) {

    /** An entity with a name like the one that was asked for. */
    public record Near(String name, String kind, String href) {}

    static UnknownView of(Texts texts, Dimension dimension, String id, List<Entity> near) {
        return new UnknownView(
                texts.of("profile.nobody." + dimension.parameter(), "id", id),
                id,
                near.stream()
                        .map(entity ->
                                new Near(
                                        entity.name(),
                                        texts.words().kind(entity),
                                        Links.profile(entity.kind().home(), entity.id())))
                        .toList());
    }
}
