package newsarchive.web;

import java.util.List;
import newsarchive.article.Entity;
import newsarchive.query.Alias;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Bearer;
import newsarchive.query.Facet;
import newsarchive.query.NameChoice;
import newsarchive.query.Selection;
import newsarchive.web.text.Texts;

/** Lays out whom a name may mean that was searched as words. */
record NameViews(Archive archive, Texts texts, ArticleQuery query) {
    private static final int NAMES = 3;

    List<SearchView.NameView> of(List<NameChoice> choices) {
        return choices.stream().map(this::view).toList();
    }

    private SearchView.NameView view(NameChoice choice) {
        return new SearchView.NameView(
                choice.typed(),
                choice.bearers().stream().map(bearer -> candidate(choice, bearer)).toList());
    }

    private SearchView.CandidateView candidate(NameChoice choice, Bearer bearer) {
        List<String> also =
                bearer.aliases().stream()
                        .map(Alias::text)
                        .filter(text -> !text.equalsIgnoreCase(choice.typed()))
                        .filter(text -> !text.equalsIgnoreCase(bearer.entity().name()))
                        .limit(NAMES)
                        .toList();
        return new SearchView.CandidateView(
                bearer.entity().name(),
                texts.words().kind(bearer.entity()),
                texts.lists().comma(also),
                Links.search(instead(choice.typed(), bearer.entity())));
    }

    /** The same search with the entity in the place of the word. */
    private ArticleQuery instead(String typed, Entity entity) {
        Facet facet = Facet.of(entity.kind().home());
        Selection chosen = query.selection(facet).including(entity.id());
        return archive.retyped(query, without(typed)).choosing(facet, chosen);
    }

    private String without(String typed) {
        return query.text().replace(typed, " ").replaceAll("\\s+", " ").strip();
    }
}
