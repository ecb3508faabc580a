package newsarchive.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question while it is being changed; every change but that of the slice leads to the first page.
 */
final class QueryDraft {
    String text;
    Clause clause;
    Map<Facet, Selection> selections;
    boolean matchAll;
    DayRange published;
    DayRange added;
    @Nullable Instant asOf;
    boolean named;
    boolean stories;
    Sort sort;
    Slice slice;
    List<String> notes;

    QueryDraft(ArticleQuery before) {
        text = before.text();
        clause = before.clause();
        notes = before.notes();
        selections = before.selections();
        matchAll = before.matchAll();
        published = before.published();
        added = before.added();
        asOf = before.asOf();
        named = before.named();
        stories = before.stories();
        sort = before.sort();
        slice = Slice.page(before.size(), 1);
    }

    ArticleQuery query() {
        return new ArticleQuery(
                text,
                clause,
                notes,
                selections,
                matchAll,
                published,
                added,
                asOf,
                named,
                stories,
                sort,
                slice);
    }
}
