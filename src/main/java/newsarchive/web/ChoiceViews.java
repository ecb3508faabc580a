package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Sort;
import newsarchive.web.text.Texts;

/** Lays out how else the articles found could be ordered, combined and put together. */
final class ChoiceViews {
    private final Texts texts;
    private final ArticleQuery query;

    ChoiceViews(Texts texts, ArticleQuery query) {
        this.texts = texts;
        this.query = query;
    }

    List<SearchView.Choice> sorts() {
        List<SearchView.Choice> choices = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            // Without words everything is equally relevant.
            if (sort != Sort.RELEVANCE || !(query.clause() instanceof Clause.Everything)) {
                choices.add(
                        new SearchView.Choice(
                                texts.words().order(sort),
                                Links.search(query.sortedBy(sort)),
                                sort == query.sort()));
            }
        }
        return choices;
    }

    /** Any or all, once a facet has two values to combine. */
    List<SearchView.Choice> matches() {
        boolean several =
                query.selections().values().stream().anyMatch(s -> s.included().size() > 1);
        if (!several && !query.matchAll()) {
            return List.of();
        }
        return List.of(
                new SearchView.Choice(
                        texts.of("search.match.any"),
                        Links.search(query.matchingAll(false)),
                        !query.matchAll()),
                new SearchView.Choice(
                        texts.of("search.match.all"),
                        Links.search(query.matchingAll(true)),
                        query.matchAll()));
    }

    /** A row for each story or for each article, once there are copies. */
    List<SearchView.Choice> stories(Hits hits) {
        return hits.stories() == hits.total() && query.stories()
                ? List.of()
                : List.of(
                        new SearchView.Choice(
                                texts.of("search.copies.off"),
                                Links.search(query.collapsing(true)),
                                query.stories()),
                        new SearchView.Choice(
                                texts.of("search.copies.on"),
                                Links.search(query.collapsing(false)),
                                !query.stories()));
    }
}
