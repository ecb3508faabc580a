package newsarchive.gazetteer.imports;

import java.util.List;
import java.util.Map;
import newsarchive.article.Kind;

/**
 * Everything that is of use in one published list.
 *
 * @param source a short name of the list, such as {@code misp-threat-actor}; names its table
 * @param authority who says so, as shown to readers
 * @param leftOut what the list holds besides, counted by reason
 */
public record Listing(
        String source,
        String authority,
        Kind kind,
        List<ListedGroup> groups,
        Map<String, Long> leftOut) {
    public Listing {
        groups = List.copyOf(groups);
        leftOut = Map.copyOf(leftOut);
    }
}
