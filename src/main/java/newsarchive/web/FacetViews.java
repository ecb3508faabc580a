package newsarchive.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.article.Kind;
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import newsarchive.web.text.Texts;

/** Lays out the counts of a search as facets with links. */
final class FacetViews {
    private static final int SHOWN = 8;
    private static final int SHOWN_OF_A_KIND = 6;

    private final Texts texts;
    private final ArticleQuery query;

    FacetViews(Texts texts, ArticleQuery query) {
        this.texts = texts;
        this.query = query;
    }

    /** The facets that have a value, in their usual order. */
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
                                groups(facet, counts)));
            }
        }
        return views;
    }

    private List<FacetView.Group> groups(Facet facet, List<FacetCount> counts) {
        if (facet == Facet.ACTOR || facet == Facet.AGENCY) {
            return Arrays.stream(Kind.values())
                    .map(kind -> group(kind, counts))
                    .filter(group -> !group.head().isEmpty() || !group.first().isEmpty())
                    .toList();
        }
        List<FacetCount> values = counts.stream().filter(count -> !count.isKind()).toList();
        return List.of(group(List.of(), values, SHOWN, false));
    }

    private FacetView.Group group(Kind kind, List<FacetCount> counts) {
        List<FacetView.Value> head =
                counts.stream()
                        .filter(count -> count.id().equals(kind.id() + "/"))
                        .map(this::value)
                        .toList();
        List<FacetCount> values =
                counts.stream()
                        .filter(count -> !count.isKind() && kind.id().equals(count.kind()))
                        .toList();
        boolean chosen = values.stream().anyMatch(count -> count.selected() || count.excluded());
        return group(head, values, SHOWN_OF_A_KIND, kind == Kind.PERSON && !chosen);
    }

    private FacetView.Group group(
            List<FacetView.Value> head, List<FacetCount> counts, int shown, boolean folded) {
        // What is chosen is never folded away.
        List<FacetCount> first = new ArrayList<>();
        List<FacetCount> more = new ArrayList<>();
        for (FacetCount count : counts) {
            boolean chosen = count.selected() || count.excluded();
            (chosen || first.size() < shown ? first : more).add(count);
        }
        return new FacetView.Group(
                head,
                first.stream().map(this::value).toList(),
                more.stream().map(this::value).toList(),
                folded);
    }

    /** Values by themselves. */
    List<FacetView.Value> values(List<FacetCount> counts) {
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
