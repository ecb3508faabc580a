package newsarchive.web.together;

import java.util.List;
import java.util.Locale;
import newsarchive.index.FacetCount;
import newsarchive.index.Pair;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Archive;
import newsarchive.web.Links;

/** Lays out pairs as the view of their page. */
final class TogetherViews {
    /** The value that chance alone reaches in one case of a thousand, see {@link Pair#surprise}. */
    private static final double BEYOND_CHANCE = 10.83;

    private final Archive archive;
    private final ArticleQuery query;

    TogetherViews(Archive archive, ArticleQuery query) {
        this.archive = archive;
        this.query = query;
    }

    TogetherView of(List<Pair> pairs) {
        return new TogetherView(
                query.text(),
                archive.explain(query),
                Links.search(query),
                Links.togetherJson(query),
                pairs.stream().map(this::row).toList());
    }

    private TogetherView.Row row(Pair pair) {
        return new TogetherView.Row(
                entity(pair.one()),
                entity(pair.other()),
                number(pair.count()),
                PairQuery.link(archive, query, pair),
                String.format(Locale.ROOT, "%.1f times", pair.lift()),
                surprise(pair.surprise()));
    }

    private static String surprise(double surprise) {
        return Math.abs(surprise) < BEYOND_CHANCE
                ? "may be chance"
                : String.format(Locale.ROOT, "%.1f", surprise);
    }

    private static TogetherView.Entity entity(FacetCount entity) {
        return new TogetherView.Entity(
                entity.label(),
                entity.facet().parameter(),
                Links.profile(entity.facet().dimension().orElseThrow(), entity.id()),
                number(entity.count()));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
