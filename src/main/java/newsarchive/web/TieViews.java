package newsarchive.web;

import java.util.List;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.article.Tie;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import newsarchive.web.text.Texts;

/**
 * Tells what the archive has learnt of a country of an article.
 *
 * @param tags of the article
 */
record TieViews(Texts texts, Tags tags, Tag country) {
    /** More would tell the same. */
    private static final int MOST = 3;

    List<ArticleView.Choice> views() {
        return country.ties().stream().limit(MOST).map(this::view).toList();
    }

    private ArticleView.Choice view(Tie tie) {
        return new ArticleView.Choice(
                texts.of(
                        "article.learnt",
                        "both",
                        tie.both(),
                        "articles",
                        tie.articles(),
                        "entity",
                        tie.entity().name(),
                        "country",
                        country.entity().name()),
                Links.search(both(tie)));
    }

    private ArticleQuery both(Tie tie) {
        String id = tie.entity().id();
        Tag other = tags.tag(id).orElseThrow(() -> new IllegalStateException("no tag " + id));
        return ArticleQuery.everything()
                .choosing(Facet.of(other.dimension()), Selection.NONE.including(id))
                .choosing(Facet.COUNTRY, Selection.NONE.including(country.entity().id()));
    }
}
