package newsarchive.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Cursor;
import newsarchive.query.QueryString;
import newsarchive.web.origin.Tracing;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;

/** Lays out a search as the view of its page. */
final class SearchViews {
    private final Archive archive;
    private final Texts texts;
    private final ArticleQuery query;
    private final Tracing tracing;
    private final TakenAlongViews takenAlong;
    private final Offers.Made offers;

    SearchViews(
            Archive archive,
            Texts texts,
            ArticleQuery query,
            TakenAlongViews takenAlong,
            Offers.Made offers) {
        this.archive = archive;
        this.texts = texts;
        this.query = query;
        this.takenAlong = takenAlong;
        this.offers = offers;
        tracing = new Tracing(archive);
    }

    SearchView of(Hits hits) {
        ChoiceViews choices = new ChoiceViews(texts, query);
        HitViews rows = new HitViews(tracing, texts, query);
        return new SearchView(
                query.text(),
                kept(),
                summary(hits),
                tracing.found(query, hits).map(known -> known.words(texts)).orElse(""),
                archive.explain(query, texts),
                notes(hits),
                new NameViews(archive, texts, query).of(archive.choices(query)),
                archive.suggestions(query, hits).stream().map(this::spelling).toList(),
                new ChipViews(archive, texts, query).of(hits),
                "/",
                offers.save(),
                offers.keep(),
                archive.index().status().articles() == 0,
                new FacetViews(texts, query).of(hits),
                choices.sorts(),
                choices.matches(),
                choices.stories(hits),
                hits.total() == 0 ? "" : Links.together(query),
                new DatesViews(texts, query).of(hits),
                hits.hits().stream().map(rows::of).toList(),
                hits.partial().stream().map(rows::of).toList(),
                paging(query.stories() ? hits.stories() : hits.total(), hits.after()),
                takenAlong.of(
                        texts, query, archive.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private List<SearchView.Note> notes(Hits hits) {
        List<SearchView.Note> notes = new ArrayList<>();
        archive.notes(query, hits).forEach(note -> notes.add(new SearchView.Note(note, true)));
        if (query.asOf() != null) {
            String asOf =
                    texts.of(
                            "search.asOf",
                            "moment",
                            texts.dates().moment(query.asOf()),
                            "changed",
                            hits.changed());
            notes.add(new SearchView.Note(asOf, false));
        }
        return notes;
    }

    private String summary(Hits hits) {
        return hits.stories() == hits.total()
                ? texts.of("common.articles", "count", hits.total())
                : texts.of(
                        "common.articlesInStories",
                        "articles",
                        hits.total(),
                        "stories",
                        hits.stories());
    }

    private List<SearchView.Field> kept() {
        List<SearchView.Field> fields = new ArrayList<>();
        for (QueryString.Parameter parameter : QueryString.parameters(query)) {
            // A new search begins on its first page and in its usual order.
            if (!List.of("q", "page", "sort").contains(parameter.name())) {
                fields.add(new SearchView.Field(parameter.name(), parameter.value()));
            }
        }
        return fields;
    }

    private SearchView.Spelling spelling(String text) {
        return new SearchView.Spelling(text, Links.search(archive.retyped(query, text)));
    }

    private SearchView.Paging paging(long total, @Nullable Cursor next) {
        if (query.after() != null) {
            String more = next == null ? "" : Links.search(query.after(next));
            return new SearchView.Paging(texts.of("search.page.further"), "", more);
        }
        long pages = query.size() == 0 ? 1 : Math.max(1, (total + query.size() - 1) / query.size());
        return new SearchView.Paging(
                pages == 1 && query.page() == 1
                        ? ""
                        : texts.of("search.page", "page", query.page(), "pages", pages),
                query.page() > 1
                        ? Links.search(query.onPage((int) Math.min(query.page() - 1L, pages)))
                        : "",
                query.page() < pages ? Links.search(query.onPage(query.page() + 1)) : "");
    }
}
