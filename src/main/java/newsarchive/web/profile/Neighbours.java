package newsarchive.web.profile;

import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.index.FacetCount;
import newsarchive.query.Facet;

/** Who stands beside an entity in the articles about it. */
final class Neighbours {
    private static final int MOST = 12;

    private Neighbours() {}

    /** Those of a dimension, the most frequent first, with the number of articles about both. */
    static List<FacetCount> of(Profile profile, Dimension dimension) {
        return profile.about().facets().getOrDefault(Facet.of(dimension), List.of()).stream()
                .filter(count -> !count.isKind() && count.count() > 0)
                .filter(count -> !count.id().equals(profile.subject().id()))
                .limit(MOST)
                .toList();
    }
}
