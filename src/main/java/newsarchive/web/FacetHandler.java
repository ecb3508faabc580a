package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import newsarchive.index.ArticleIndex;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.QueryString;
import newsarchive.web.text.Texts;

/**
 * {@code /facets/{dimension}}: the values of one facet in a search, and the place to look for one
 * of them.
 */
final class FacetHandler implements Handler {
    private final ReadingRoom room;

    FacetHandler(ReadingRoom room) {
        this.room = room;
    }

    @Override
    public void handle(Context context) {
        Facet facet = FacetValues.facet(context);
        String prefix = FacetValues.prefix(context);
        ArticleQuery query = room.archive().query(context, FacetValues.PREFIX);
        Texts texts = room.pages().texts(context);
        FacetPageView view =
                new FacetPageView(
                        texts.words().facet(facet),
                        facet.parameter(),
                        prefix,
                        room.archive().explain(query, texts),
                        Links.search(query),
                        QueryString.parameters(query).stream()
                                .map(kept -> new SearchView.Field(kept.name(), kept.value()))
                                .toList(),
                        groups(new FacetViews(texts, query), query.ofSize(0), facet, prefix));
        room.pages().show(context, "facet", view);
    }

    private List<FacetView.Group> groups(
            FacetViews views, ArticleQuery query, Facet facet, String prefix) {
        ArticleIndex index = room.archive().index();
        return prefix.isEmpty()
                ? views.all(facet, index.search(query))
                : List.of(views.found(new FacetValues(index).of(query, facet, prefix)));
    }
}
