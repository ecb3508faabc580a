package newsarchive.web.together;

import java.util.List;
import newsarchive.index.FacetCount;
import newsarchive.index.Pair;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Archive;
import newsarchive.web.Links;
import newsarchive.web.text.Texts;

/** Lays out pairs as the view of their page. */
final class TogetherViews {
    /** The value that chance alone reaches in one case of a thousand, see {@link Pair#surprise}. */
    private static final double BEYOND_CHANCE = 10.83;

    private final Texts texts;
    private final Archive archive;
    private final ArticleQuery query;

    TogetherViews(Texts texts, Archive archive, ArticleQuery query) {
        this.texts = texts;
        this.archive = archive;
        this.query = query;
    }

    TogetherView of(List<Pair> pairs) {
        return new TogetherView(
                query.text(),
                archive.explain(query, texts),
                Links.search(query),
                Links.togetherJson(query),
                pairs.stream().map(this::row).toList());
    }

    private TogetherView.Row row(Pair pair) {
        return new TogetherView.Row(
                entity(pair.one()),
                entity(pair.other()),
                pair.count(),
                PairQuery.link(archive, query, pair),
                texts.of("together.times", "lift", pair.lift()),
                surprise(pair.surprise()));
    }

    private String surprise(double surprise) {
        return Math.abs(surprise) < BEYOND_CHANCE
                ? texts.of("together.surprise.chance")
                : texts.of("together.surprise.value", "surprise", surprise);
    }

    private TogetherView.Entity entity(FacetCount entity) {
        return new TogetherView.Entity(
                entity.label(),
                entity.facet().parameter(),
                Links.profile(entity.facet().dimension().orElseThrow(), entity.id()),
                texts.number(entity.count()));
    }
}
