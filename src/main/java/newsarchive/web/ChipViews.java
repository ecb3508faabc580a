package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import newsarchive.index.FacetCount;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import newsarchive.web.text.Explanation;
import newsarchive.web.text.Texts;

/** Lays out what a search is narrowed by, each with the link that takes it away. */
final class ChipViews {
    private final Archive archive;
    private final Texts texts;
    private final ArticleQuery query;

    ChipViews(Archive archive, Texts texts, ArticleQuery query) {
        this.archive = archive;
        this.texts = texts;
        this.query = query;
    }

    List<SearchView.Chip> of(Hits hits) {
        List<SearchView.Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (FacetCount count : hits.facets().getOrDefault(facet, List.of())) {
                if (count.selected() || count.excluded()) {
                    ArticleQuery without =
                            query.choosing(facet, query.selection(facet).without(count.id()));
                    chips.add(
                            new SearchView.Chip(
                                    facet.parameter(),
                                    facet.role().map(texts.words()::role).orElse(""),
                                    texts.words().value(count),
                                    count.excluded(),
                                    Links.search(without),
                                    profile(count)));
                }
            }
        }
        if (!query.published().isOpen()) {
            chips.add(date(days(query.published()), query.publishedIn(DayRange.ALWAYS)));
        }
        if (!query.added().isOpen()) {
            String days = texts.of("search.chip.added", "days", days(query.added()));
            chips.add(date(days, query.addedIn(DayRange.ALWAYS)));
        }
        return chips;
    }

    /** Of an entity that is asked for; no address for a kind or what is excluded. */
    private static String profile(FacetCount count) {
        return count.facet()
                .dimension()
                .filter(_ -> count.selected() && !count.isKind())
                .map(dimension -> Links.profile(dimension, count.id()))
                .orElse("");
    }

    private String days(DayRange days) {
        return new Explanation(texts, archive.names()).days(days);
    }

    private static SearchView.Chip date(String days, ArticleQuery without) {
        return new SearchView.Chip("date", "", days, false, Links.search(without), "");
    }
}
