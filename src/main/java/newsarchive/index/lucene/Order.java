package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsarchive.query.Cursor;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An order of hits as Lucene sorts, and the places in it. */
record Order(newsarchive.query.Sort sort) {

    /** By what the documents are compared, one after the other; the id is always the last. */
    Sort lucene() {
        return switch (sort) {
            // Without words all are as relevant, and the news comes first.
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, time(), byId());
            case NEWEST, OLDEST, ADDED -> new Sort(time(), byId());
        };
    }

    /** Undated articles come last here, among the oldest too. */
    private SortField time() {
        return switch (sort) {
            case RELEVANCE, NEWEST -> number(Fields.PUBLISHED, true);
            case OLDEST -> number(Fields.PUBLISHED, false);
            case ADDED -> number(Fields.ARRIVED, true);
        };
    }

    private SortField number(String field, boolean reverse) {
        return new SortField(field, SortField.Type.LONG, reverse, undated());
    }

    private long undated() {
        return sort == newsarchive.query.Sort.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    private static SortField byId() {
        return KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);
    }

    /** The place behind a document that was found in this order. */
    Cursor behind(ScoreDoc found) {
        List<Object> values = new ArrayList<>(List.of(((FieldDoc) found).fields));
        BytesRef id = (BytesRef) values.removeLast();
        long time = (Long) values.removeLast();
        float score = values.isEmpty() ? 0 : (Float) values.removeLast();
        return new Cursor(sort, score, time == undated() ? null : time, id.utf8ToString());
    }

    /** The place as Lucene takes it; no two documents have all the same values. */
    @Nullable FieldDoc place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        if (sort == newsarchive.query.Sort.RELEVANCE) {
            values.add(cursor.score());
        }
        values.add(Objects.requireNonNullElse(cursor.time(), undated()));
        values.add(new BytesRef(cursor.id()));
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values.toArray());
    }
}
