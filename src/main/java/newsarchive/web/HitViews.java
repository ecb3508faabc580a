package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tag;
import newsarchive.index.Hit;
import newsarchive.index.MatchedName;
import newsarchive.index.Story;
import newsarchive.query.ArticleQuery;
import newsarchive.web.origin.Tracing;
import newsarchive.web.text.Texts;

/** Lays out the articles found, one row each. */
final class HitViews {
    private static final int TAGS_OF_A_DIMENSION = 5;

    private final Tracing tracing;
    private final Texts texts;
    private final ArticleQuery query;

    HitViews(Tracing tracing, Texts texts, ArticleQuery query) {
        this.tracing = tracing;
        this.texts = texts;
        this.query = query;
    }

    SearchView.HitView of(Hit hit) {
        Article article = hit.article();
        List<SearchView.TagView> tags = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.ACTOR, Dimension.COUNTRY, Dimension.AGENCY)) {
            hit.tags().of(dimension).stream()
                    .filter(Tag::about)
                    .limit(TAGS_OF_A_DIMENSION)
                    .forEach(tag -> tags.add(tag(tag)));
        }
        return new SearchView.HitView(
                Links.article(article.id().value()),
                TextLanguage.of(article),
                hit.headline().parts(),
                hit.snippet().parts(),
                hit.names().stream().map(HitViews::foundAs).toList(),
                new HitReasons(texts, query, hit).reasons(),
                texts.dates().day(article.published()),
                article.publisher() == null ? "" : article.publisher(),
                copies(hit.story()),
                tags);
    }

    private static SearchView.FoundAs foundAs(MatchedName name) {
        return new SearchView.FoundAs(name.name(), name.typed(), name.authority());
    }

    private SearchView.Copies copies(Story story) {
        if (story.copies() == 0) {
            return new SearchView.Copies("", "", "", "");
        }
        return new SearchView.Copies(
                first(story),
                texts.of("common.copies", "count", story.copies()),
                Links.story(story.id()),
                tracing.of(story).map(known -> known.words(texts)).orElse(""));
    }

    private String first(Story story) {
        String moment = texts.dates().moment(story.firstCaptured());
        String publisher = story.firstPublisher();
        return publisher == null
                ? texts.of("search.hit.first.unknown", "moment", moment)
                : texts.of("search.hit.first", "publisher", publisher, "moment", moment);
    }

    private static SearchView.TagView tag(Tag tag) {
        String parameter = tag.dimension().parameter();
        return new SearchView.TagView(
                tag.entity().name(), parameter, Links.profile(tag.dimension(), tag.entity().id()));
    }
}
