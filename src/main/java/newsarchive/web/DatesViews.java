package newsarchive.web;

import java.time.LocalDate;
import java.util.List;
import newsarchive.index.Histogram;
import newsarchive.index.Histogram.Bucket;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.DayRange;
import newsarchive.web.chart.BarChart;
import newsarchive.web.text.Dates;
import newsarchive.web.text.Texts;

/** Lays out the days of publication of what was found; each bar leads to its days. */
final class DatesViews {
    private final Texts texts;
    private final ArticleQuery query;

    DatesViews(Texts texts, ArticleQuery query) {
        this.texts = texts;
        this.query = query;
    }

    DatesView of(Hits hits) {
        List<Bucket> buckets = Histogram.withEmpty(hits.days());
        return new DatesView(
                buckets.size() < 2 ? List.of() : List.of(chart(hits, buckets)),
                buckets.stream().map(bucket -> bucket.from().toString()).toList(),
                buckets.stream().map(bucket -> bucket.to().toString()).toList(),
                Links.search(query.publishedIn(DayRange.ALWAYS)),
                hits.undated() == 0
                        ? ""
                        : texts.of("search.dates.undated", "count", hits.undated()));
    }

    private BarChart chart(Hits hits, List<Bucket> buckets) {
        return BarChart.of(
                texts.of("search.dates.published"),
                texts.of(
                        "search.dates.span",
                        "from",
                        texts.dates().day(hits.days().firstKey()),
                        "to",
                        texts.dates().day(hits.days().lastKey())),
                buckets.stream()
                        .map(bucket ->
                                new BarChart.Column(
                                        label(bucket),
                                        bucket.count(),
                                        Links.search(
                                                query.publishedIn(
                                                        new DayRange(bucket.from(), bucket.to())))))
                        .toList());
    }

    /** A month or a year by its name, other days by the first and the last. */
    private String label(Bucket bucket) {
        Dates dates = texts.dates();
        LocalDate from = bucket.from();
        LocalDate after = bucket.to().plusDays(1);
        if (after.equals(from.plusDays(1))) {
            return dates.day(from);
        }
        if (from.getDayOfMonth() == 1 && after.equals(from.plusMonths(1))) {
            return dates.month(from);
        }
        return from.getDayOfYear() == 1 && after.equals(from.plusYears(1))
                ? Integer.toString(from.getYear())
                : dates.span(from, bucket.to());
    }
}
