package newsarchive.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsarchive.article.PublicationDate;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Cursor;
import newsarchive.query.Sort;
import org.jspecify.annotations.Nullable;

/** The order of articles, and those of them that a query asks to be told. */
final class ScannedSlice {
    private final ArticleQuery query;
    private final List<ScannedArticle> behind;

    /**
     * @param all in the order of the query
     */
    ScannedSlice(ArticleQuery query, List<ScannedArticle> all) {
        this.query = query;
        Cursor after = query.after();
        behind =
                after == null
                        ? all.stream().skip((query.page() - 1L) * query.size()).toList()
                        : all.stream()
                                .filter(each ->
                                        byPlace(query.sort())
                                                        .compare(place(each, query.sort()), after)
                                                > 0)
                                .toList();
    }

    List<ScannedArticle> articles() {
        return behind.stream().limit(query.size()).toList();
    }

    @Nullable Cursor next() {
        List<ScannedArticle> told = articles();
        return told.isEmpty() || told.size() == behind.size()
                ? null
                : place(told.getLast(), query.sort());
    }

    static Comparator<ScannedArticle> order(Sort sort) {
        return Comparator.comparing(article -> place(article, sort), byPlace(sort));
    }

    private static Comparator<Cursor> byPlace(Sort sort) {
        Comparator<Long> time =
                sort == Sort.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(Cursor::time, Comparator.nullsLast(time))
                .thenComparing(Cursor::id);
    }

    private static Cursor place(ScannedArticle article, Sort sort) {
        Long time =
                switch (sort) {
                    case RELEVANCE -> null;
                    case NEWEST, OLDEST ->
                            Optional.ofNullable(article.published())
                                    .map(PublicationDate::instant)
                                    .map(instant -> instant.getEpochSecond())
                                    .orElse(null);
                    case ADDED -> article.arrival();
                };
        return new Cursor(sort, 0, time, article.version().id().value());
    }
}
