package newsarchive.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import newsarchive.article.ArticleId;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import org.jspecify.annotations.Nullable;

/**
 * One question to the archive, complete: two equal queries give equal answers on the same index.
 *
 * @param text what was typed
 * @param clause what was understood of it
 * @param notes for the reader, what was not understood and how it was searched instead; possibly
 *     empty
 * @param selections what is chosen in facets; facets without a choice are absent
 * @param matchAll whether all included values of one facet are required, not just one of them
 * @param published days of publication, as printed
 * @param added days (UTC) on which the archive got the article
 * @param asOf only articles of which the archive got the first version by then
 * @param named whether articles count that only name a value in passing
 * @param stories whether articles that tell one story in the same words share a hit
 * @param slice which of the hits are told
 */
public record ArticleQuery(
        String text,
        Clause clause,
        List<String> notes,
        Map<Facet, Selection> selections,
        boolean matchAll,
        DayRange published,
        DayRange added,
        @Nullable Instant asOf,
        boolean named,
        boolean stories,
        Sort sort,
        Slice slice) {
    public static final int MAX_SIZE = Slice.MAX_SIZE;
    public static final int USUAL_SIZE = 20;

    public ArticleQuery {
        notes = List.copyOf(notes);
        EnumMap<Facet, Selection> chosen = new EnumMap<>(Facet.class);
        selections.forEach((facet, selection) -> {
            if (!selection.isEmpty()) {
                chosen.put(facet, selection);
            }
        });
        selections = Collections.unmodifiableMap(chosen);
    }

    /** Every article, copies too, newest first, twenty a page. */
    public static ArticleQuery everything() {
        return new ArticleQuery(
                "",
                new Clause.Everything(),
                List.of(),
                Map.of(),
                false,
                DayRange.ALWAYS,
                DayRange.ALWAYS,
                null,
                false,
                false,
                Sort.NEWEST,
                Slice.page(USUAL_SIZE, 1));
    }

    /** Every article that tells the story of one, oldest first. */
    public static ArticleQuery story(ArticleId id) {
        return everything()
                .changed(draft -> {
                    draft.text = "story:\"" + id.value() + '"';
                    draft.clause = new Clause.Story(id.value());
                    draft.sort = Sort.OLDEST;
                });
    }

    /** Hits a page, 0 to {@link #MAX_SIZE}. */
    public int size() {
        return slice.size();
    }

    /** The first page is 1. */
    public int page() {
        return slice.page();
    }

    /** Where the hits begin, if they do not begin with a page. */
    public @Nullable Cursor after() {
        return slice.after();
    }

    public Selection selection(Facet facet) {
        return selections.getOrDefault(facet, Selection.NONE);
    }

    /** Whether one claim holds everything that is included by role; any does when nothing is. */
    public boolean asksFor(Claim claim) {
        return Arrays.stream(ClaimRole.values())
                .allMatch(role -> {
                    Set<String> included = selection(Facet.of(role)).included();
                    List<String> ids = role.ids(claim);
                    return included.isEmpty()
                            || (matchAll
                                    ? ids.containsAll(included)
                                    : included.stream().anyMatch(ids::contains));
                });
    }

    /** The same with another condition instead of the words, on its first page. */
    public ArticleQuery asking(Clause condition) {
        return changed(draft -> {
            draft.text = "";
            draft.clause = condition;
        });
    }

    /** The same with other words, on its first page. */
    public ArticleQuery typing(String words, QueryParser.Parsed parsed) {
        return changed(draft -> {
            draft.text = words;
            draft.clause = parsed.clause();
            draft.notes = parsed.notes();
        });
    }

    /** The same, counting also what is only named in passing; on its first page. */
    public ArticleQuery alsoNamed() {
        return changed(draft -> draft.named = true);
    }

    /** The same with another choice in one facet, on its first page. */
    public ArticleQuery choosing(Facet facet, Selection selection) {
        Map<Facet, Selection> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(selections);
        chosen.put(facet, selection);
        return changed(draft -> draft.selections = chosen);
    }

    /** The same with all included values of a facet required, or any; on its first page. */
    public ArticleQuery matchingAll(boolean all) {
        return changed(draft -> draft.matchAll = all);
    }

    /** The same question, another page of it. */
    public ArticleQuery onPage(int number) {
        return changed(draft -> draft.slice = Slice.page(size(), number));
    }

    /** The same question, the hits behind a place. */
    public ArticleQuery after(Cursor place) {
        return changed(draft -> draft.slice = new Slice(size(), 1, place));
    }

    /** The same in another order, on its first page. */
    public ArticleQuery sortedBy(Sort order) {
        return changed(draft -> draft.sort = order);
    }

    /** The same for other days of publication, on its first page. */
    public ArticleQuery publishedIn(DayRange days) {
        return changed(draft -> draft.published = days);
    }

    /** The same for other days of coming into the archive, on its first page. */
    public ArticleQuery addedIn(DayRange days) {
        return changed(draft -> draft.added = days);
    }

    /** The same of what was first kept by a moment, on its first page. */
    public ArticleQuery asOf(Instant moment) {
        return changed(draft -> draft.asOf = moment);
    }

    /** The same with a hit for each story, or one for each article; on its first page. */
    public ArticleQuery collapsing(boolean together) {
        return changed(draft -> draft.stories = together);
    }

    /** The same with another number of hits a page, on the first. */
    public ArticleQuery ofSize(int hits) {
        return changed(draft -> draft.slice = Slice.page(hits, 1));
    }

    private ArticleQuery changed(Consumer<QueryDraft> change) {
        QueryDraft draft = new QueryDraft(this);
        change.accept(draft);
        return draft.query();
    }
}
