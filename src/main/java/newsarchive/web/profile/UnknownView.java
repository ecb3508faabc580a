package newsarchive.web.profile;

import java.util.List;
import newsarchive.article.Entity;
import newsarchive.web.Links;

/**
 * All that the page of an unknown entity prints.
 *
 * @param near those with a name like it
 */
public record UnknownView(String message, String typed, List<Near> near) {

    /** An entity with a name like the one that was asked for. */
    public record Near(String name, String kind, String href) {}

    static UnknownView of(String message, String typed, List<Entity> near) {
        return new UnknownView(
                message,
                typed,
                near.stream()
                        .map(entity ->
                                new Near(
                                        entity.name(),
                                        entity.kind().word(),
                                        Links.profile(entity.kind().home(), entity.id())))
                        .toList());
    }
}
