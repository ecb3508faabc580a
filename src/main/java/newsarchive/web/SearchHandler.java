package newsarchive.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import newsarchive.query.ArticleQuery;

/** {@code /}: the search page. */
final class SearchHandler implements Handler {
    private final Archive archive;
    private final Access access;
    private final boolean showsSaved;
    private final Pages pages;
    private final TakenAlongViews takenAlong;

    /**
     * @param showsSaved whether saved searches are shown
     */
    SearchHandler(
            Archive archive,
            Access access,
            boolean showsSaved,
            TakenAlongViews takenAlong,
            Pages pages) {
        this.archive = archive;
        this.access = access;
        this.showsSaved = showsSaved;
        this.pages = pages;
        this.takenAlong = takenAlong;
    }

    @Override
    public void handle(Context context) {
        ArticleQuery query = archive.query(context);
        pages.show(
                context,
                "search",
                new SearchViews(archive, pages.texts(context), query, takenAlong, save(context))
                        .of(archive.index().search(query)));
    }

    /** The question is saved as it was typed, so that days that are counted back move on. */
    private String save(Context context) {
        String typed = context.queryString();
        return showsSaved && access.isGranted(context)
                ? "/searches/new" + (typed == null ? "" : "?" + typed)
                : "";
    }
}
