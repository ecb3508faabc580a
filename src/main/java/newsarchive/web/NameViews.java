package newsarchive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsarchive.article.Entity;
import newsarchive.query.Alias;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Bearer;
import newsarchive.query.Facet;
import newsarchive.query.NameChoice;
import newsarchive.query.Selection;

/** Lays out whom a name may mean that was searched as words. */
record NameViews(Archive archive, ArticleQuery query) {
    private static final int NAMES = 3;

    List<SearchView.NameView> of(List<NameChoice> choices) {
        return choices.stream().map(this::view).toList();
    }

    private SearchView.NameView view(NameChoice choice) {
        List<SearchView.CandidateView> candidates = new ArrayList<>();
        int last = choice.bearers().size() - 1;
        for (int i = 0; i <= last; i++) {
            String end = i == last ? "." : i == last - 1 ? " or" : ",";
            candidates.add(candidate(choice, choice.bearers().get(i), end));
        }
        String doubt = last == 0 ? "was searched as a word; it is also a name of" : "may mean";
        return new SearchView.NameView(choice.typed(), doubt, candidates);
    }

    private SearchView.CandidateView candidate(NameChoice choice, Bearer bearer, String end) {
        String also =
                bearer.aliases().stream()
                        .map(Alias::text)
                        .filter(text -> !text.equalsIgnoreCase(choice.typed()))
                        .filter(text -> !text.equalsIgnoreCase(bearer.entity().name()))
                        .limit(NAMES)
                        .collect(Collectors.joining(", "));
        return new SearchView.CandidateView(
                bearer.entity().name(),
                bearer.entity().kind().word(),
                also,
                Links.search(instead(choice.typed(), bearer.entity())),
                end);
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
