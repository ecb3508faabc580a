package newsarchive.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import newsarchive.article.ArticleId;
import newsarchive.article.Dimension;
import newsarchive.export.Citation;
import newsarchive.export.ExportFormat;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.QueryString;
import newsarchive.query.Selection;

/** Every address that a page links to. */
public final class Links {
    private Links() {}

    public static String search(ArticleQuery query) {
        String parameters = QueryString.write(query);
        return parameters.isEmpty() ? "/" : "/?" + parameters;
    }

    /** Where to look for a value of a facet; the search follows as parameters. */
    static String facet(Facet facet) {
        return "/facets/" + facet.parameter();
    }

    /** The values of a facet in a search. */
    static String facet(Facet facet, ArticleQuery query) {
        return path(facet(facet), QueryString.write(query));
    }

    /** Who appears with whom in what a search finds. */
    static String together(ArticleQuery query) {
        return "/together?" + QueryString.write(query);
    }

    /** The same as JSON. */
    public static String togetherJson(ArticleQuery query) {
        return "/api" + together(query);
    }

    /** The search for one value and nothing else. */
    public static String only(Facet facet, String id) {
        return search(
                ArticleQuery.everything()
                        .collapsing(true)
                        .choosing(facet, Selection.NONE.including(id)));
    }

    /** What arrives of what a search finds, in no other order than that. */
    public static String feed(ArticleQuery query) {
        ArticleQuery plain =
                query.sortedBy(QueryString.usualSort(query.clause()))
                        .collapsing(true)
                        .ofSize(ArticleQuery.USUAL_SIZE);
        return path("/feed.atom", QueryString.write(plain));
    }

    /** Everything that a search finds, in its order. */
    public static String export(ArticleQuery query, ExportFormat format) {
        String parameters =
                QueryString.write(query.collapsing(true).ofSize(ArticleQuery.USUAL_SIZE));
        return path(
                "/api/export",
                "format=" + format.id() + (parameters.isEmpty() ? "" : "&" + parameters));
    }

    private static String path(String path, String parameters) {
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    /** The search for all that tell one story. */
    public static String story(ArticleId id) {
        return search(ArticleQuery.story(id));
    }

    public static String article(String id) {
        return "/articles/" + segment(id);
    }

    /** What the archive knows of an entity. */
    public static String profile(Dimension dimension, String id) {
        return "/" + dimension.plural() + "/" + segment(id);
    }

    /** The same as JSON. */
    public static String profileJson(Dimension dimension, String id) {
        return "/api" + profile(dimension, id);
    }

    /** The kept page that the article was read from. */
    public static String original(String id) {
        return article(id) + "/original";
    }

    /** The article as JSON. */
    public static String articleJson(String id) {
        return "/api/articles/" + segment(id);
    }

    /** How the article is cited. */
    static String citation(String id, Citation form) {
        return article(id) + "/cite?format=" + form.id();
    }

    /** How the article changed. */
    public static String versions(String id) {
        return article(id) + "/versions";
    }

    /** The same as JSON. */
    public static String versionsJson(String id) {
        return articleJson(id) + "/versions";
    }

    /** The page that asks before a correction is made. */
    static String correction(CorrectionRequest asked) {
        StringJoiner parameters = new StringJoiner("&", "/correct?", "");
        asked.values().forEach((name, value) -> parameters.add(name + "=" + segment(value)));
        return parameters.toString();
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
