package newsarchive.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
import newsarchive.article.Tag;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;
import newsarchive.index.Hits;
import newsarchive.index.MatchedName;
import newsarchive.index.MissingArticle;
import newsarchive.index.Story;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Clause;
import newsarchive.query.Cursor;
import newsarchive.query.DayRange;
import newsarchive.query.Facet;
import newsarchive.query.QueryString;
import newsarchive.query.Sort;
import newsarchive.web.origin.Sources;
import newsarchive.web.origin.Tracing;
import newsarchive.web.text.Explanation;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;

/** Lays out a search as the view of its page. */
final class SearchViews {
    private static final int TAGS_OF_A_DIMENSION = 5;

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
        return new SearchView(
                query.text(),
                kept(),
                summary(hits),
                words(tracing.found(query, hits)),
                archive.explain(query, texts),
                notes(hits),
                new NameViews(archive, texts, query).of(archive.choices(query)),
                archive.suggestions(query, hits).stream().map(this::spelling).toList(),
                chips(hits),
                "/",
                offers.save(),
                offers.keep(),
                archive.index().status().articles() == 0,
                new FacetViews(texts, query).of(hits),
                sorts(),
                matches(),
                stories(hits),
                hits.total() == 0 ? "" : Links.together(query),
                new DatesViews(texts, query).of(hits),
                hits.hits().stream().map(this::hit).toList(),
                hits.partial().stream().map(this::hit).toList(),
                paging(query.stories() ? hits.stories() : hits.total(), hits.after()),
                takenAlong.of(
                        texts, query, archive.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private List<SearchView.Note> notes(Hits hits) {
        List<SearchView.Note> notes = new ArrayList<>();
        MissingArticle.notes(archive.index(), query)
                .forEach(note -> notes.add(new SearchView.Note(note, true)));
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

    private String words(Optional<Sources> sources) {
        return sources.map(known -> known.words(texts)).orElse("");
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

    private List<SearchView.Chip> chips(Hits hits) {
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

    private List<SearchView.Choice> sorts() {
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
    private List<SearchView.Choice> matches() {
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
    private List<SearchView.Choice> stories(Hits hits) {
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

    private SearchView.HitView hit(Hit hit) {
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
                hit.names().stream().map(SearchViews::foundAs).toList(),
                new HitReasons(texts, query, hit).reasons(),
                texts.dates().day(article.published()),
                article.publisher() == null ? "" : article.publisher(),
                copies(hit.story()),
                tags);
    }

    private SearchView.Spelling spelling(String text) {
        return new SearchView.Spelling(text, Links.search(archive.retyped(query, text)));
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
                words(tracing.of(story)));
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
