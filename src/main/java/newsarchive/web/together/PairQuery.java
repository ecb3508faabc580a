package newsarchive.web.together;

import newsarchive.index.FacetCount;
import newsarchive.index.Pair;
import newsarchive.query.ArticleQuery;
import newsarchive.web.Archive;
import newsarchive.web.Links;

/** The search that finds just the articles of a pair. */
final class PairQuery {
    private PairQuery() {}

    /** Asked in words, since values chosen beside others of their facet would be alternatives. */
    static String link(Archive archive, ArticleQuery query, Pair pair) {
        String both = word(pair.one()) + " " + word(pair.other());
        String typed = query.text().contains(" OR ") ? "(" + query.text() + ")" : query.text();
        return Links.search(archive.retyped(query, (typed + " " + both).strip()));
    }

    private static String word(FacetCount entity) {
        return entity.facet().parameter() + ":" + entity.id();
    }
}
