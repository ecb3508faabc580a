package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import newsarchive.index.FacetCount;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.QueryString;
import newsarchive.web.text.Texts;

/** {@code /facets/{dimension}}: looks for a value among all of one facet. */
final class FacetHandler implements Handler {
    private final ReadingRoom room;

    FacetHandler(ReadingRoom room) {
        this.room = room;
    }

    @Override
    public void handle(Context context) {
        Facet facet = FacetValues.facet(context);
        String prefix = FacetValues.prefix(context);
        ArticleQuery query = room.archive().query(context);
        Texts texts = room.pages().texts(context);
        List<FacetCount> values =
                new FacetValues(room.archive().index()).of(query.ofSize(0), facet, prefix);
        room.pages()
                .show(
                        context,
                        "facet",
                        new FacetPageView(
                                texts.words().facet(facet),
                                facet.parameter(),
                                prefix,
                                room.archive().explain(query, texts),
                                Links.search(query),
                                QueryString.parameters(query).stream()
                                        .map(kept ->
                                                new SearchView.Field(kept.name(), kept.value()))
                                        .toList(),
                                new FacetViews(texts, query).values(values)));
    }
}
