package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsarchive.article.Kind;
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import newsarchive.web.text.Texts;

/** Lays out the counts of a search as facets with links. */
final class FacetViews {
    private final Texts texts;
    private final ArticleQuery query;

    FacetViews(Texts texts, ArticleQuery query) {
        this.texts = texts;
        this.query = query;
    }

    /** The facets that have a value, in their usual order, as far as there is room for them. */
    List<FacetView> of(Hits hits) {
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = hits.facets().getOrDefault(facet, List.of());
            if (!counts.isEmpty()) {
                views.add(
                        new FacetView(
                                texts.words().facet(facet),
                                facet.parameter(),
                                Links.facet(facet),
                                FacetGroup.of(facet, counts).stream()
                                        .map(group -> cut(facet, counts, group))
                                        .toList()));
            }
        }
        return views;
    }

    /** All values of one facet that a search tells of. */
    List<FacetView.Group> all(Facet facet, Hits hits) {
        return FacetGroup.of(facet, hits.facets().getOrDefault(facet, List.of())).stream()
                .map(this::whole)
                .toList();
    }

    /** Values by themselves. */
    FacetView.Group found(List<FacetCount> counts) {
        return whole(new FacetGroup(Optional.empty(), List.of(), counts));
    }

    private FacetView.Group cut(Facet facet, List<FacetCount> counts, FacetGroup group) {
        List<FacetCount> first = group.first();
        int left = group.values().size() - first.size();
        boolean counted = counts.size() < Hits.MOST_VALUES;
        return new FacetView.Group(
                id(group),
                values(group.head()),
                values(first),
                left == 0
                        ? Optional.empty()
                        : Optional.of(
                                new FacetView.More(
                                        counted ? OptionalInt.of(left) : OptionalInt.empty(),
                                        name(facet, group),
                                        page(facet, group))),
                group.isFolded());
    }

    private FacetView.Group whole(FacetGroup group) {
        return new FacetView.Group(
                id(group), values(group.head()), values(group.values()), Optional.empty(), false);
    }

    private static String id(FacetGroup group) {
        return group.kind().map(Kind::id).orElse("");
    }

    private String name(Facet facet, FacetGroup group) {
        return group.kind().map(texts.words()::heading).orElse(texts.words().facet(facet));
    }

    /** Where the group stands on the page of its facet. */
    private String page(Facet facet, FacetGroup group) {
        return Links.facet(facet, query) + group.kind().map(kind -> "#" + kind.id()).orElse("");
    }

    private List<FacetView.Value> values(List<FacetCount> counts) {
        return counts.stream().map(this::value).toList();
    }

    private FacetView.Value value(FacetCount count) {
        Selection selection = query.selection(count.facet());
        Selection included =
                count.selected() ? selection.without(count.id()) : selection.including(count.id());
        Selection excluded =
                count.excluded() ? selection.without(count.id()) : selection.excluding(count.id());
        return new FacetView.Value(
                texts.words().value(count),
                count.count(),
                count.selected(),
                count.excluded(),
                Links.search(query.choosing(count.facet(), included)),
                Links.search(query.choosing(count.facet(), excluded)));
    }
}
