package newsarchive.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import newsarchive.index.Histogram;
import newsarchive.index.Histogram.Bucket;
import newsarchive.index.Hits;
import newsarchive.query.ArticleQuery;
import newsarchive.query.DayRange;
import newsarchive.web.chart.BarChart;

/** Lays out the days of publication of what was found; each bar leads to its days. */
final class DatesViews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final ArticleQuery query;

    DatesViews(ArticleQuery query) {
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
                        : SearchViews.articles(hits.undated()) + " without a date");
    }

    private BarChart chart(Hits hits, List<Bucket> buckets) {
        return BarChart.of(
                "Published",
                "Published from %s to %s"
                        .formatted(
                                DAY.format(hits.days().firstKey()),
                                DAY.format(hits.days().lastKey())),
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
    private static String label(Bucket bucket) {
        LocalDate from = bucket.from();
        LocalDate after = bucket.to().plusDays(1);
        if (after.equals(from.plusDays(1))) {
            return DAY.format(from);
        }
        if (from.getDayOfMonth() == 1 && after.equals(from.plusMonths(1))) {
            return MONTH.format(from);
        }
        return from.getDayOfYear() == 1 && after.equals(from.plusYears(1))
                ? Integer.toString(from.getYear())
                : DAY.format(from) + " to " + DAY.format(bucket.to());
    }
}
